import type { CivilDate, Instant } from "#calendar/civil-date";
import { civilDateAt } from "#calendar/legal-time";
import { calls } from "#committee/calls/kind";
import { Chair } from "#committee/composition/chair";
import { CHAIR } from "#committee/composition/kind";
import { boardOf, isPublic as isPublicDuty, type Told } from "#committee/duties/board";
import { groups } from "#committee/groups/kind";
import type { Kind } from "#committee/kernel/kind";
import { kindIn } from "#committee/kernel/matter-key";
import type { NewerShape } from "#committee/kernel/shape";
import { isPublic } from "#committee/meetings/documents";
import { meetings } from "#committee/meetings/kind";
import { MeetingLine } from "#committee/meetings/meeting";
import { seats } from "#committee/memberships/kind";
import { methods } from "#committee/methods/kind";
import { plans } from "#committee/plans/kind";
import { toldCall } from "#functions/api/calls/told";
import { every, everyLine } from "#functions/kernel/every";
import { inTurn } from "#functions/kernel/in-turn";
import { loadEach } from "#functions/kernel/load-each";
import type { PublishOffice } from "#functions/kernel/offices";
import { skimming } from "#functions/kernel/skimming";
import { ownMatter } from "#functions/publish/own-matter";
import { publicMethods } from "#functions/publish/public-methods";
import { publicSpace } from "#functions/publish/public-space";
import type { PublicRecord } from "#functions/publish/record";
import { contributionsTo } from "#functions/readers/contributions";
import { dutiesOn } from "#functions/readers/duties";
import type { Mark } from "#secretariat/marks";
import type { Found, Register } from "#secretariat/register";
import type { LeftOut } from "#secretariat/shapes";

/** The matters that the marks are about, as they stand now: no page may show less than the act that asked for it. */
const marked = (register: Register, marks: readonly Mark[]): Promise<ReadonlyMap<string, Found>> =>
  loadEach(
    register,
    marks.flatMap((mark) => [...[ownMatter(mark.document) ?? []].flat(), ...mark.about]),
  );

type Marked = Readonly<{ register: Register; now: ReadonlyMap<string, Found> }>;

const markedOf = ({ now }: Marked, kind: Pick<Kind<never>, "name">): readonly Found[] =>
  [...now.values()].filter(({ key }) => kindIn(key) === kind.name);

/** Every matter of a kind: as the list has it, which may lag behind an act, but for those that are marked. */
const latest = async (of: Marked, kind: Pick<Kind<never>, "name">): Promise<readonly Found[]> => {
  const known = [...(await every(of.register, kind.name)), ...markedOf(of, kind)];
  return [...new Map(known.map((found) => [found.key, found])).values()];
};

/** What the public reads of every duty that there ever was. */
const publicBoard = async (register: Register, today: CivilDate): Promise<readonly Told[]> =>
  boardOf(await dutiesOn(register), today).filter(isPublicDuty);

const orderOf = ({ heldOn, id }: MeetingLine): string => `${heldOn} ${id}`;

/** The public meetings, the latest first, a line each; those that are marked as they stand now. */
const meetingsIn = async (of: Marked): Promise<PublicRecord["meetings"]> => {
  const listed = (await everyLine(of.register, meetings.name)).map(({ key, line }) => [key, line] as const);
  const known = new Map([...listed, ...markedOf(of, meetings).map(({ key, state }) => [key, state] as const)]);
  return [...known.values()]
    .map((line) => MeetingLine.parse(line))
    .filter(isPublic)
    .toSorted((one, other) => (orderOf(one) < orderOf(other) ? 1 : -1));
};

/** The public meetings whose own pages are marked, whole: no other page shows their words. */
const shownIn = async (of: Marked, pages: ReadonlySet<string>): Promise<PublicRecord["shown"]> => {
  const shown = await inTurn(markedOf(of, meetings), async ({ state, head }) => {
    const meeting = meetings.schema.parse(state);
    if (!pages.has(`meeting/${meeting.id}`) || !isPublic(meeting)) return [];
    const published = meeting.stage === "minutes-published";
    return [{ meeting, head, contributions: published ? await contributionsTo(of.register, meeting.id) : [] }];
  });
  return shown.flat();
};

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

/** The register for whom one thing that a newer release wrote hides nothing else: not even what is asked for by its key. */
const seenBy = ({ register }: PublishOffice, leftOut: LeftOut): Register => ({
  ...skimming(register, leftOut),
  load: (keys) => register.load(keys, leftOut),
});

/** The documents that several meetings are shown on. */
const ofMeetings = ["year", "meetings", "home", "obligations", "calendar", "news"] as const;

/** The public meetings as the list has them, the latest first. */
export const publicMeetings = (office: PublishOffice): Promise<PublicRecord["meetings"]> =>
  meetingsIn({ register: seenBy(office, () => undefined), now: new Map() });

/** What the public may read, as of now, for documents that are marked: of the rest, only what they show is read. */
export const publicRecord = async (office: PublishOffice, marks: readonly Mark[]): Promise<PublicRecord> => {
  const hidden: NewerShape[] = [];
  const register = seenBy(office, (newer) => hidden.push(newer));
  const of = { register, now: await marked(register, marks) };
  const pages = new Set(marks.map(({ document }) => document));
  const asks = (...kinds: readonly string[]) =>
    [...pages].some((page) => page === "everything" || kinds.includes(page.split("/")[0] ?? ""));
  const today = civilDateAt(office.now());
  return {
    board: asks("obligations") ? await publicBoard(register, today) : [],
    meetings: asks(...ofMeetings) ? await meetingsIn(of) : [],
    shown: await shownIn(of, pages),
    sitters: asks("committee", "composition") ? await sittersIn(of) : { seats: [], chair: undefined },
    plans: asks("plan", "plans", "obligations") ? await plansIn(of) : [],
    groups: asks("groups") ? await groupsIn(of) : [],
    calls: asks("call") ? await callsIn(of, office.now()) : [],
    methods: asks("method") ? await publicMethods(register, await latest(of, methods)) : [],
    space: await publicSpace(register, marks, [...of.now.values()]),
    ...{ today, hidden, address: office.address },
  };
};
