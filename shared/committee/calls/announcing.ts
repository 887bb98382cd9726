import type { AnnouncedCall } from "#committee/calls/call";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import { wordsByName } from "#committee/kernel/words";
import type { Method } from "#committee/methods/method";
import {
  type CallTimes,
  oneCallAtATime,
  openLongEnough,
  opensAhead,
  stagesInOrder,
} from "#guide/article-04-call-rules";
import { type Ruling, refusals, unless } from "#guide/rule";

/** What a call is announced with: the method that it follows, from when to when, and whether its plan has one already that isn't closed. */
type Announcing = Readonly<{ method: Method; times: CallTimes; running: boolean }>;

const stateOf = (id: string, { method, times }: Announcing, { instant, edition }: Circumstances): AnnouncedCall => {
  const { plan, title, seats, parts, keptDays } = method;
  return {
    ...{ stage: "announced", id, edition: edition.inForceFrom, method: method.id },
    ...{ plan, title, seats, parts, keptDays, announcedAt: instant, ...times },
  };
};

const pageOf = ({ method, plan, title, seats, parts, keptDays, opensAt, closesAt }: AnnouncedCall) => ({
  act: "call-announced",
  rules: ["G4.6", "G4.7"] as const,
  facts: {
    ...{ method, plan, seats, keptDays, opensAt, closesAt },
    ...Object.fromEntries(
      parts.flatMap(({ types, largest }, index) => [
        [`part.${index + 1}.types`, types.join(" ")],
        [`part.${index + 1}.largest`, largest],
      ]),
    ),
  },
  texts: {
    ...wordsByName("title", title),
    ...Object.assign({}, ...parts.map(({ name }, index) => wordsByName(`part.${index + 1}`, name))),
  },
});

/** Announces a call for candidacies on a published method, under a new ULID; every association of the space is written to (G4.6). */
export const announceCall = (
  id: string,
  announcing: Announcing,
  circumstances: Circumstances,
): Ruling<Decision<AnnouncedCall>> => {
  const { method, times, running } = announcing;
  const { instant, edition } = circumstances;
  const broken = [
    ...refusals({ step: method.stage }, stagesInOrder),
    ...refusals({ running }, oneCallAtATime),
    ...refusals({ ...times, instant }, opensAhead),
    ...refusals({ ...times, edition }, openLongEnough),
  ];
  return unless(broken, () => {
    const state = stateOf(id, announcing, circumstances);
    const { title, seats } = state;
    return {
      state,
      page: pageOf(state),
      letters: [{ letter: "call-announced", to: "associations", call: { id, title }, seats, ...times }],
    };
  });
};
