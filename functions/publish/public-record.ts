import type { Instant } from "#calendar/civil-date";
import { civilDateAt } from "#calendar/legal-time";
import { calls } from "#committee/calls/kind";
import { Chair } from "#committee/composition/chair";
import { CHAIR } from "#committee/composition/kind";
import { groups } from "#committee/groups/kind";
import { type Kind, keyOf } from "#committee/kernel/kind";
import type { NewerShape } from "#committee/kernel/shape";
import { meetings } from "#committee/meetings/kind";
import { seats } from "#committee/memberships/kind";
import { methods } from "#committee/methods/kind";
import { plans } from "#committee/plans/kind";
import { toldCall } from "#functions/api/calls/told";
import { every } from "#functions/kernel/every";
import { inTurn } from "#functions/kernel/in-turn";
import type { PublishOffice } from "#functions/kernel/offices";
import { latestAmong, type Marked, markedOf, markedOn } from "#functions/publish/marked";
import { publicBoards } from "#functions/publish/public-boards";
import {
  allMeetings,
  latestMeetings,
  meetingShown,
  meetingsOf,
  meetingYears,
} from "#functions/publish/public-meetings";
import { publicMethods } from "#functions/publish/public-methods";
import { publicSpace } from "#functions/publish/public-space";
import type { PublicRecord } from "#functions/publish/record";
import { seenBy } from "#functions/publish/seen";
import type { Mark } from "#secretariat/marks";
import type { Found } from "#secretariat/register";

/** Every matter of a kind: as the list has it, which may lag behind an act, but for those that are marked. */
const latest = async (of: Marked, kind: Pick<Kind<never>, "name">): Promise<readonly Found[]> =>
  latestAmong(of, kind, await every(of.register, kind.name));

const sittersIn = async (of: Marked): Promise<PublicRecord["sitters"]> => ({
  seats: (await latest(of, seats)).map(({ state }) => seats.schema.parse(state)),
  chair: Chair.safeParse((await of.register.load([CHAIR])).get(CHAIR)?.state).data,
});

const plansIn = async (of: Marked): Promise<PublicRecord["plans"]> =>
  (await latest(of, plans))
    .map(({ state, owes, head }) => ({ plan: plans.schema.parse(state), owes, head }))
    .toSorted((one, other) => (one.plan.adoptedOn < other.plan.adoptedOn ? 1 : -1));

const groupsIn = async (of: Marked): Promise<PublicRecord["groups"]> =>
  (await latest(of, groups))
    .map(({ state }) => groups.schema.parse(state))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));

const callsIn = async (of: Marked, now: Instant): Promise<PublicRecord["calls"]> =>
  (await latest(of, calls))
    .map((matter) => ({ call: toldCall(matter, now), head: matter.head }))
    .toSorted((one, other) => (one.call.opensAt < other.call.opensAt ? 1 : -1));

/** The documents that show the latest meetings. */
const ofLatest = ["meetings", "home", "calendar", "news"] as const;

/** What the public may read, as of now, for documents that are marked: of the rest, only what they show is read. */
export const publicRecord = async (office: PublishOffice, marks: readonly Mark[]): Promise<PublicRecord> => {
  const hidden: NewerShape[] = [];
  const of = await markedOn(
    seenBy(office, (newer) => hidden.push(newer)),
    marks,
  );
  const today = civilDateAt(office.now());
  const whole = of.documents.has("everything");
  const asks = (...kinds: readonly string[]) =>
    whole || [...of.documents].some((document) => kinds.includes(document.split("/")[0] ?? ""));
  const shown = await inTurn(markedOf(of, "meeting"), (id) => meetingShown(of, keyOf(meetings, id)));
  const years = await inTurn(markedOf(of, "year"), async (year) => [year, await meetingsOf(of, year)] as const);
  const lately = asks(...ofLatest) ? await latestMeetings(of, today) : [];
  return {
    boards: await publicBoards(of, today),
    shown: shown.flat(),
    years: new Map(years),
    latest: lately,
    meetingYears: asks("meetings") ? await meetingYears(of, lately, today) : [],
    all: whole ? await allMeetings(of) : [],
    sitters: asks("committee", "composition") ? await sittersIn(of) : { seats: [], chair: undefined },
    plans: asks("plan", "plans") ? await plansIn(of) : [],
    groups: asks("groups") ? await groupsIn(of) : [],
    calls: asks("call") ? await callsIn(of, office.now()) : [],
    methods: asks("method") ? await publicMethods(of, await latest(of, methods)) : [],
    space: await publicSpace(of.register, marks, [...of.now.values()]),
    ...{ today, hidden, address: office.address },
  };
};
