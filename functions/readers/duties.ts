import { type CivilDate, daysAfter, monthsAfter, yearOf } from "#calendar/civil-date";
import { daysOf, reachOf, unmetSince } from "#committee/duties/years";
import { Duty, type DutyKey } from "#committee/kernel/duty";
import { skimming } from "#functions/kernel/skimming";
import type { Days, Register } from "#secretariat/register";

const read = (duties: readonly unknown[]): readonly Duty[] => duties.map((duty) => Duty.parse(duty));

/** The duties whose last day lies within some days: one query. */
export const dutiesWithin = async (register: Register, days: Days): Promise<readonly Duty[]> =>
  read(await register.duties(days));

/** How many months of duties are read at once where a meeting is looked for. */
const STEP = 12;

/** Goes on until the meeting that met the last six months, if one did, however late (G5.1): between two meetings little is owed. */
const untilMet = async (
  register: Register,
  known: readonly Duty[],
  { from, today }: Readonly<{ from: CivilDate; today: CivilDate }>,
): Promise<readonly Duty[]> => {
  if (from > today || unmetSince(known, today) === undefined) return known;
  const to = monthsAfter(from, STEP);
  const more = await dutiesWithin(register, { from, to });
  return untilMet(register, [...known, ...more], { from: daysAfter(to, 1), today });
};

const once = (duties: readonly Duty[]): readonly Duty[] => [
  ...new Map(duties.map((duty) => [`${duty.on} ${duty.name} ${duty.about}`, duty])).values(),
];

/** Duties, among them all of some days, with the meeting that met the last six months among them. */
const withMeeting = async (
  register: Register,
  duties: readonly Duty[],
  { from, to, today }: Days & Readonly<{ today: CivilDate }>,
): Promise<readonly Duty[]> => {
  const since = unmetSince(duties, today);
  if (since === undefined) return duties;
  const before = since < from ? await dutiesWithin(register, { from: since, to: daysAfter(from, -1) }) : [];
  const known = once([...duties, ...before]);
  return to === undefined ? known : untilMet(register, known, { from: daysAfter(to, 1), today });
};

/** What is owed in some days, with all that tells how it stands. */
const standingWithin = async (register: Register, days: Days, today: CivilDate): Promise<readonly Duty[]> => {
  const within = { ...days, from: reachOf(days.from) };
  return withMeeting(register, await dutiesWithin(register, within), { ...within, today });
};

/** The duties of a year, with all that tells how they stand. */
export const dutiesOf = (register: Register, year: number, today: CivilDate): Promise<readonly Duty[]> =>
  standingWithin(register, daysOf(year), today);

/** The duties to come, with all that tells how they stand. */
export const dutiesToCome = (register: Register, today: CivilDate): Promise<readonly Duty[]> =>
  standingWithin(register, { from: today }, today);

/** The duties of this year and of those to come, and every earlier one that waits still, with all that tells how they stand. */
export const dutiesOpen = async (
  register: Register,
  today: CivilDate,
  year = yearOf(today),
): Promise<readonly Duty[]> => {
  const since = reachOf(daysOf(year).from);
  const [within, earlier] = await Promise.all([dutiesWithin(register, { from: since }), register.openDuties(since)]);
  return withMeeting(register, [...read(earlier), ...within], { from: since, today });
};

/** The duty of a key with all that tells how it stands; what a newer release wrote is left out, but refused where it is this one. */
export const dutiesFor = async (
  register: Register,
  { on, name, about }: DutyKey,
  today: CivilDate,
): Promise<readonly Duty[]> => {
  const others = skimming(register, (newer) => {
    if (newer.key.endsWith(` ${on}#${name}#${about}`)) throw newer;
  });
  return standingWithin(others, { from: on, to: on }, today);
};

/** Whether a duty is the one of a key. */
export const isDuty =
  (key: DutyKey) =>
  ({ about, name, on }: DutyKey): boolean =>
    about === key.about && name === key.name && on === key.on;
