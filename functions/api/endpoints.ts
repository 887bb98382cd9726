import { calendarMatter } from "#committee/calendar/matter";
import { callMatter } from "#committee/calls/matter";
import { candidacyMatter } from "#committee/candidacies/matter";
import { chairMatter } from "#committee/composition/matter";
import { dutyActs } from "#committee/duties/matter";
import { fileMatter } from "#committee/files/matter";
import { groupMatter } from "#committee/groups/matter";
import { importMatter } from "#committee/imports/matter";
import type { Asked, Asking } from "#committee/kernel/act";
import { meetingMatter } from "#committee/meetings/matter";
import { membershipMatter } from "#committee/memberships/matter";
import { methodMatter } from "#committee/methods/matter";
import { personMatter } from "#committee/people/matter";
import { type ActName, isAct, permissions, rightOf } from "#committee/permissions";
import { planMatter } from "#committee/plans/matter";
import { recordActs } from "#committee/record/matter";
import { associationMatter } from "#committee/space/matter";
import type { Endpoint } from "#functions/api/kernel/endpoint";

/** An act of the contract, at its place, and how what answers it is loaded. */
export type LazyEndpoint = Readonly<{
  act: ActName;
  method: Asking[0];
  path: Asking[1];
  load: () => Promise<Endpoint>;
}>;

type Load = LazyEndpoint["load"];

/** How an act of one kind of matter is loaded, where it is one. */
type Loading = (act: ActName) => Load | undefined;

const isOf = <Acts extends object>(acts: Acts, name: string): name is Asked<Acts> & string => Object.hasOwn(acts, name);

/** What answers the acts of a kind of matter is loaded as one, when the first of them is called. */
const of =
  <Acts extends object>(
    { acts }: Readonly<{ acts: Acts }>,
    load: () => Promise<{ readonly [Name in Asked<Acts>]: Endpoint }>,
  ): Loading =>
  (act) =>
    isOf(acts, act) ? async () => (await load())[act] : undefined;

/** What answers each kind of matter's acts: no call waits for the others' code. */
const concepts: readonly Loading[] = [
  of(associationMatter, async () => (await import("#functions/api/space/acts")).associationEndpoints),
  of(calendarMatter, async () => (await import("#functions/api/calendar/acts")).calendarEndpoints),
  of(callMatter, async () => (await import("#functions/api/calls/acts")).callEndpoints),
  of(candidacyMatter, async () => (await import("#functions/api/candidacies/acts")).candidacyEndpoints),
  of(chairMatter, async () => (await import("#functions/api/composition/acts")).compositionEndpoints),
  of({ acts: dutyActs }, async () => (await import("#functions/api/duties/acts")).dutyEndpoints),
  of(fileMatter, async () => (await import("#functions/api/files/acts")).fileEndpoints),
  of(groupMatter, async () => (await import("#functions/api/groups/acts")).groupEndpoints),
  of(importMatter, async () => (await import("#functions/api/imports/acts")).importEndpoints),
  of(meetingMatter, async () => (await import("#functions/api/meetings/acts")).meetingEndpoints),
  of(membershipMatter, async () => (await import("#functions/api/memberships/acts")).membershipEndpoints),
  of(methodMatter, async () => (await import("#functions/api/methods/acts")).methodEndpoints),
  of(personMatter, async () => (await import("#functions/api/people/acts")).peopleEndpoints),
  of(planMatter, async () => (await import("#functions/api/plans/acts")).planEndpoints),
  of({ acts: recordActs }, async () => (await import("#functions/api/record/acts")).recordEndpoints),
];

const loadOf = (act: ActName): Load => {
  const load = concepts.flatMap((loading) => loading(act) ?? []).at(0);
  if (load === undefined) throw new Error(`nothing answers ${act}`);
  return load;
};

/** What the API answers: each act that is asked for by itself, at the place that its row names. */
export const endpoints: readonly LazyEndpoint[] = Object.keys(permissions)
  .filter(isAct)
  .flatMap((act) => {
    const { asks } = rightOf(act);
    return asks ? [{ act, method: asks[0], path: asks[1], load: loadOf(act) }] : [];
  });
