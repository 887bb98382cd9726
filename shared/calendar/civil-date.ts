import * as z from "zod/mini";

/** A day on the calendar, with no hour and no time zone: "2026-03-09". */
export const CivilDate = z.iso.date({ abort: true }).brand<"CivilDate">();
export type CivilDate = z.infer<typeof CivilDate>;

/** A day that people may name: so far from the ends of the calendar that whatever is counted from it is a day too. */
export const AskedDay = CivilDate.check(z.refine((day: string) => /^20\d\d-/.test(day), { params: { fault: "date" } }));

/** An hour on the clock of the place: "09:30". */
export const ClockTime = z.iso.time({ precision: -1 }).brand<"ClockTime">();
export type ClockTime = z.infer<typeof ClockTime>;

/** A moment, in UTC, as ISO 8601 with milliseconds: two of them compare as texts. */
export const Instant = z.iso.datetime({ precision: 3 }).brand<"Instant">();
export type Instant = z.infer<typeof Instant>;

const DAY = 86_400_000;

/** The instant of a number of milliseconds since 1970. */
export const instantOf = (milliseconds: number): Instant => Instant.parse(new Date(milliseconds).toISOString());

/** Days from one civil date to another; negative when `to` comes first. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** The civil date a number of days after another. */
export const daysAfter = (from: CivilDate, days: number): CivilDate =>
  CivilDate.parse(new Date(Date.parse(from) + days * DAY).toISOString().slice(0, 10));

/** The same day of the month a number of months after, or the last of that month where it has no such day. */
export const monthsAfter = (from: CivilDate, months: number): CivilDate => {
  const [year = 0, month = 1, day = 1] = from.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return CivilDate.parse(new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10));
};

/** The year of a day, as a number. */
export const yearOf = (day: CivilDate): number => Number(day.slice(0, 4));

/** The day of the week, 0 for Sunday to 6 for Saturday. */
export const weekday = (day: CivilDate): number => new Date(Date.parse(day)).getUTCDay();

/** The Monday of a day's week. */
export const mondayOf = (day: CivilDate): CivilDate => daysAfter(day, -((weekday(day) + 6) % 7));
