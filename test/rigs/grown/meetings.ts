import { CivilDate, ClockTime, daysAfter, type Instant } from "#calendar/civil-date";
import { startOfDay } from "#calendar/legal-time";
import { seated } from "#committee/composition/seats";
import { keyOf } from "#committee/kernel/kind";
import { nextLook } from "#committee/kernel/owing";
import { countDone, oweCount } from "#committee/meetings/absences-owed";
import { recordAttendance } from "#committee/meetings/attendance";
import { type Contribution, contribute, takeIn } from "#committee/meetings/contributions";
import { meetingFallsDue } from "#committee/meetings/dues";
import { meetings } from "#committee/meetings/kind";
import type { Held, Meeting, MinutesSent, Noticed, Planned } from "#committee/meetings/meeting";
import { sendMinutes, writeMinutes } from "#committee/meetings/minutes";
import { planMeeting, sendNotice } from "#committee/meetings/planning";
import { absencesOwed } from "#committee/memberships/kind";
import type { Hand, Written } from "./hand.ts";
import { carriedTo } from "./letters.ts";
import type { Member } from "./members.ts";

/** Who keeps meetings, who comes, and to whom letters are carried, if not to all who come. */
export type Committee = Readonly<{ hand: Hand; members: readonly Member[]; told?: readonly Member[] }>;

const ITEMS = 6;

/** Some sentences as minutes have them. */
const passage = {
  ar: "قدمت القطاعات الحكومية تقدم تنفيذ التزاماتها، وعرضت الصعوبات التي واجهتها. ".repeat(4).trim(),
  fr: "Les départements ont présenté l’avancement de leurs engagements et les difficultés rencontrées. "
    .repeat(4)
    .trim(),
};

export const planOn = (day: string) => ({
  heldOn: CivilDate.parse(day),
  beginsAt: ClockTime.parse("10:00"),
  endsAt: ClockTime.parse("12:30"),
  place: { ar: "قاعة الاجتماعات بمقر الوزارة، الرباط", fr: "Salle de réunion du ministère, Rabat" },
  agenda: Array.from({ length: ITEMS }, (_, index) => ({
    title: { ar: `تقدم تنفيذ الالتزام ${index + 1}`, fr: `État d’avancement de l’engagement ${index + 1}` },
  })),
});

const hourOf = (day: string, days: number): string => `${daysAfter(CivilDate.parse(day), days)}T15:00:00.000Z`;

export const planned = ({ hand }: Committee, day: string): Promise<Written<Planned>> => {
  hand.goTo(hourOf(day, -20));
  const id = hand.id();
  return hand.write(meetings, { id }, (now) => planMeeting(id, planOn(day), now));
};

export const noticed = async (
  { hand, members, told = members }: Committee,
  { state, ...matter }: Written<Planned>,
): Promise<Written<Noticed>> => {
  hand.goTo(hourOf(state.heldOn, -12));
  const meeting = await hand.write(meetings, matter, (now) => sendNotice(state, now));
  const { key, version } = meeting.before;
  await carriedTo(hand, told, { matter: key, page: version, letter: "notice-of-meeting" });
  return meeting;
};

/** The sheet of a meeting to which all came. */
export const sheetOf = (members: readonly Member[]) => ({
  presided: { by: "chair" as const },
  seats: members.map(({ seat }) => ({ seat: seat.id, presence: "present" as const })),
  guests: [],
});

/** Its sheet, the count that this asks for, and its minutes. */
export const held = async (
  { hand, members }: Committee,
  { state, ...matter }: Written<Noticed>,
): Promise<Written<Held>> => {
  hand.goTo(hourOf(state.heldOn, 0));
  const sitting = members.flatMap(({ seat }) => seated(seat) ?? []);
  const sheet = await hand.write(meetings, matter, () =>
    recordAttendance(state, { sheet: sheetOf(members), seats: sitting }),
  );
  const owed = await hand.write(absencesOwed, { id: state.id }, (now) => oweCount(sheet.state, now));
  await hand.write(absencesOwed, owed, () => countDone(owed.state), "clock");
  hand.goTo(hourOf(state.heldOn, 1));
  const items = state.agenda.map(() => ({ said: passage, concluded: passage }));
  return hand.write(meetings, sheet, () => writeMinutes(sheet.state, { items }));
};

const contributed = async (
  { hand, members }: Committee,
  { id, state }: Written<MinutesSent>,
): Promise<readonly Contribution[]> => {
  const made: Contribution[] = [];
  for (const { seat, person } of members.slice(0, 3)) {
    const said = { id: hand.id(), key: hand.office.draw.key(), enrichment: { item: 1, says: passage } };
    const author = { by: person, name: seated(seat)!.holder.name };
    const ruling = contribute(state, { ...said, author }, hand.circumstances(person));
    if (!ruling.allowed) throw new Error("A contribution came late");
    await hand.register.put(keyOf(meetings, id), { kind: "CONTRIBUTION", id: said.id, value: ruling.value });
    made.push(ruling.value);
  }
  return made;
};

export type Sent = Written<MinutesSent> & Readonly<{ contributions: readonly Contribution[] }>;

/** Its minutes as the members have them, three of whom contribute. */
export const sent = async (committee: Committee, { state, ...matter }: Written<Held>): Promise<Sent> => {
  const { hand, members, told = members } = committee;
  hand.goTo(hourOf(state.heldOn, 2));
  const meeting = await hand.write(meetings, matter, (now) => sendMinutes(state, now));
  const { key, version } = meeting.before;
  await carriedTo(hand, told, { matter: key, page: version, letter: "minutes-of-meeting" });
  return { ...meeting, contributions: await contributed(committee, meeting) };
};

/** The first contribution is taken in. */
const enriched = async ({ hand }: Committee, { contributions, state, ...matter }: Sent): Promise<Sent> => {
  const [contribution, ...others] = contributions;
  const item = { said: passage, concluded: passage };
  const taken = await hand.write(meetings, matter, (now) => takeIn(state, { contribution: contribution!, item }, now));
  return { ...taken, contributions: [{ ...contribution!, takenInAt: hand.now() }, ...others] };
};

type Past = Readonly<{ contributions: readonly Contribution[]; others: readonly Pick<Meeting, "heldOn" | "stage">[] }>;

/** Lives the days of a meeting that come by themselves, until an instant. */
export const grownOld = async (
  hand: Hand,
  meeting: Written<Meeting>,
  past: Past,
  until: Instant,
): Promise<Written<Meeting>> => {
  const due = nextLook(meeting.before.owes);
  if (due === undefined || due > until) return meeting;
  hand.goTo(due);
  const fallen = meetingFallsDue(meeting.state, past, hand.circumstances("clock", meeting.before.owes));
  if (fallen === undefined) return meeting;
  return grownOld(hand, await hand.write(meetings, meeting, () => fallen, "clock"), past, until);
};

/** A meeting from its plan to its published minutes and, where they are over, to the six months after it. */
export const wholeMeeting = async (
  committee: Committee,
  day: string,
  until: string,
  days: readonly string[] = [],
): Promise<Written<Meeting>> => {
  const minutes = await sent(committee, await held(committee, await noticed(committee, await planned(committee, day))));
  const { contributions, ...meeting } = await enriched(committee, minutes);
  const others = days.map((other) => ({ heldOn: CivilDate.parse(other), stage: "held" as const }));
  return grownOld(committee.hand, meeting, { contributions, others }, startOfDay(CivilDate.parse(until)));
};
