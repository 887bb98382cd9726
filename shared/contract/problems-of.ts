import type { Act } from "#committee/kernel/act";
import type { Matter } from "#committee/kernel/matter";
import { type ActName, matters, rightOf } from "#committee/permissions";
import type { ProblemKind } from "#contract/kernel/problem";
import { noBody, noFields, type Route } from "#contract/kernel/route";
import { guide } from "#guide/guide";

const all: readonly Matter[] = matters;

/** The rule by which an act waits for its stage, where its matter has one. */
const orderOf = (act: ActName): Matter["order"] => all.find(({ acts }) => Object.hasOwn(acts, act))?.order;

/** The acts that a rule of the guide may refuse, as the guide itself says. */
const ruled = new Set(
  guide.articles.flatMap(({ clauses }) =>
    clauses.flatMap(({ kept }) => kept.flatMap((keeping) => (keeping.by === "rule" ? keeping.acts : []))),
  ),
);

const ofCaller = ({ by, sensitive }: Act): readonly ProblemKind[] => [
  "unauthenticated",
  ...(sensitive ? (["fresh-code-needed"] as const) : []),
  ...(by.includes("public") ? [] : (["not-allowed"] as const)),
];

const ofStage = ({ act }: Route, { at }: Act): readonly ProblemKind[] => {
  const waits = at !== undefined && orderOf(act) === undefined;
  const isRuled = ruled.has(act) || (at !== undefined && orderOf(act) !== undefined);
  return [...(waits ? (["not-at-this-stage"] as const) : []), ...(isRuled ? (["refused"] as const) : [])];
};

const ofAsking = ({ keyed, ifMatch, body }: Route): readonly ProblemKind[] => [
  ...(keyed ? (["key-reused"] as const) : []),
  ...(ifMatch ? (["precondition-failed"] as const) : []),
  ...(ifMatch === "required" ? (["precondition-required"] as const) : []),
  ...(body === noBody ? [] : (["too-large", "wrong-type"] as const)),
];

const isRead = ({ path, query, body }: Route): boolean => path.includes("{") || query !== noFields || body !== noBody;

/** What can go wrong with an act, as it follows from how it is asked for, by whom and of what; its own decision tells the rest. */
export const problemsOf = (route: Route): readonly ProblemKind[] => {
  const row = rightOf(route.act);
  return [
    ...(isRead(route) ? (["unreadable"] as const) : []),
    ...ofCaller(row),
    ...(route.path.includes("{id}") ? (["unknown"] as const) : []),
    ...(route.method === "GET" || row.beside ? [] : (["overtaken"] as const)),
    ...ofStage(route, row),
    ...ofAsking(route),
    ...(route.tells ?? []),
  ];
};
