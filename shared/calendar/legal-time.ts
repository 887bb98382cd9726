import { CivilDate, ClockTime, daysAfter, type Instant, instantOf } from "#calendar/civil-date";

/** Morocco's legal offsets from UTC in hours, each from its instant on: the law's own table, never the host's. */
const offsets = [
  ["2018-10-28T02:00:00Z", 1],
  ["2019-05-05T02:00:00Z", 0],
  ["2019-06-09T02:00:00Z", 1],
  ["2020-04-19T02:00:00Z", 0],
  ["2020-05-31T02:00:00Z", 1],
  ["2021-04-11T02:00:00Z", 0],
  ["2021-05-16T02:00:00Z", 1],
  ["2022-03-27T02:00:00Z", 0],
  ["2022-05-08T02:00:00Z", 1],
  ["2023-03-19T02:00:00Z", 0],
  ["2023-04-23T02:00:00Z", 1],
  ["2024-03-10T02:00:00Z", 0],
  ["2024-04-14T02:00:00Z", 1],
  ["2025-02-23T02:00:00Z", 0],
  ["2025-04-06T02:00:00Z", 1],
  ["2026-02-15T02:00:00Z", 0],
  ["2026-03-22T02:00:00Z", 1],
  ["2026-09-20T01:00:00Z", 0], // decree 2.26.530: UTC+0 for good
] as const;

const HOUR = 3_600_000;
const SECOND = 1_000;
const MINUTE = 60_000;

const offsetAt = (milliseconds: number): number =>
  offsets.findLast(([from]) => Date.parse(from) <= milliseconds)?.[1] ?? 1;

/** The instant of a local date and time; one that the clock skips or repeats is read with the offset before the change. */
const instantAt = (local: number): Instant => instantOf(local - offsetAt(local - HOUR) * HOUR);

/** What calendar and clock show in Morocco at an instant: "2026-12-17T10:30:00.000Z", the Z meaning nothing. */
const shownAt = (instant: Instant): string => {
  const at = Date.parse(instant);
  return new Date(at + offsetAt(at) * HOUR).toISOString();
};

/** The day it is in Morocco at an instant. */
export const civilDateAt = (instant: Instant): CivilDate => CivilDate.parse(shownAt(instant).slice(0, 10));

/** The hour that clocks show in Morocco at an instant. */
export const clockTimeAt = (instant: Instant): ClockTime => ClockTime.parse(shownAt(instant).slice(11, 16));

/** The instant at which a day begins in Morocco. */
export const startOfDay = (day: CivilDate): Instant => instantAt(Date.parse(day));

/** The last second of a day in Morocco, as an instant: what "until the end of the day" means. */
export const endOfDay = (day: CivilDate): Instant => instantOf(Date.parse(startOfDay(daysAfter(day, 1))) - SECOND);

/** A minute after a day has ended in Morocco: what was still on its way when it ended has arrived. */
export const onceOver = (day: CivilDate): Instant => instantOf(Date.parse(endOfDay(day)) + MINUTE);

/** The instant of an hour of a day in Morocco. */
export const momentOf = (day: CivilDate, time: ClockTime): Instant => instantAt(Date.parse(`${day}T${time}:00Z`));
