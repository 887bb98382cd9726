import type { CivilDate } from "#calendar/civil-date";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import { type Words, wordsByName } from "#committee/kernel/words";
import type { Consulted, Consulting, Drafted, MethodDraft } from "#committee/methods/method";
import { consultedLongEnough } from "#guide/article-04-method-rules";
import { granted, type Ruling, refusals, unless } from "#guide/rule";

/** What a method is drafted with, and the title of its plan. */
type Drafting = Readonly<{ draft: MethodDraft; title: Words }>;

const pageOf = (act: string, { plan, text, seats, call, parts, objectionDays, keptDays }: MethodDraft) => ({
  act,
  rules: ["G3.3", "G4.2"] as const,
  facts: {
    ...{ plan, seats, opensOn: call.opensOn, closesOn: call.closesOn, objectionDays, keptDays },
    ...Object.fromEntries(
      parts.flatMap(({ types, largest }, index) => [
        [`part.${index + 1}.types`, types.join(" ")],
        [`part.${index + 1}.largest`, largest],
      ]),
    ),
  },
  texts: {
    ...wordsByName("text", text),
    ...Object.assign({}, ...parts.map(({ name }, index) => wordsByName(`part.${index + 1}`, name))),
  },
});

/** Enters the draft of a method, which civil society draws up; `id` is a new ULID (G3.3). */
export const draftMethod = (
  id: string,
  { draft, title }: Drafting,
  { edition, instant }: Circumstances,
): Ruling<Decision<Drafted>> =>
  granted({
    state: { stage: "drafted", id, edition: edition.inForceFrom, since: instant, title, round: 0, ...draft },
    page: pageOf("method-drafted", draft),
    letters: [],
  });

/** Puts another text in the place of a draft, or of a method as its consultation leaves it; while associations read it or vote on it, it stays. */
export const changeMethod = (
  method: Drafted | Consulted,
  { draft, title }: Drafting,
): Ruling<Decision<Drafted | Consulted>> =>
  granted({ state: { ...method, title, ...draft }, page: pageOf("method-changed", draft), letters: [] });

/** Puts a draft to all associations of the space, from today until the end of a day (G4.2); each is written to. */
export const openConsultation = (
  method: Drafted,
  closesOn: CivilDate,
  { today, edition }: Circumstances,
): Ruling<Decision<Consulting>> => {
  const consultation = { opensOn: today, closesOn };
  const broken = refusals({ ...consultation, edition }, consultedLongEnough);
  const { vote: _counted, ...before } = method;
  const round = method.round + 1;
  return unless(broken, () => ({
    state: { ...before, stage: "consulting", round, consultation },
    page: { act: "consultation-opened", rules: ["G4.2"], facts: { round, ...consultation } },
    letters: [
      {
        letter: "method-asked",
        to: "associations",
        asks: "contribution",
        method: { id: method.id, title: method.title },
        until: closesOn,
      },
    ],
  }));
};
