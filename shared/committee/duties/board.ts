import * as z from "zod/mini";
import { type CivilDate, daysAfter, daysBetween } from "#calendar/civil-date";
import { rowOf } from "#committee/duties";
import type { Duty, DutyChange } from "#committee/kernel/duty";

/** How a duty stands on a day: "lapsed" was owed no more before anyone could miss it, "moved" stands under another day now. */
export const Standing = z.enum(["due", "overdue", "met", "met-late", "lapsed", "moved"]);
export type Standing = z.infer<typeof Standing>;

/** A duty as the board tells it: how it stands, the day on which it was met, and by how many days it is or was late. */
export type Told = Duty & Readonly<{ standing: Standing; daysLate: number }>;

/** A duty of a meeting that isn't put off, moved or cancelled. */
const stands = ({ lapsedOn, movedTo }: Duty): boolean => lapsedOn === undefined && movedTo === undefined;

/** The first of some sorted days that comes after a day: looked for by halves, as there may be thousands. */
export const firstAfter = (days: readonly CivilDate[], day: CivilDate): CivilDate | undefined => {
  let [first, end] = [0, days.length];
  while (first < end) {
    const half = Math.floor((first + end) / 2);
    const middle = days[half];
    if (middle !== undefined && middle > day) end = half;
    else first = half + 1;
  }
  return days[first];
};

/** The days up to today on which meetings that stand were held. */
export const heldBy = (duties: readonly Duty[], today: CivilDate): readonly CivilDate[] =>
  duties.flatMap((duty) => (duty.name === "meeting" && stands(duty) && duty.on <= today ? [duty.on] : [])).toSorted();

/** The meeting after one is held by another matter: its day is when this duty was met (G5.1). */
const metOn = (duty: Duty, held: readonly CivilDate[]): CivilDate | undefined =>
  duty.name === "next-meeting" ? firstAfter(held, duty.from) : duty.metOn;

const standingOf = (duty: Duty, met: CivilDate | undefined, today: CivilDate): Standing => {
  if (met !== undefined) return met > duty.on ? "met-late" : "met";
  if (duty.movedTo !== undefined) return "moved";
  if (duty.lapsedOn !== undefined) return duty.lapsedOn > duty.on ? "overdue" : "lapsed";
  return today > duty.on ? "overdue" : "due";
};

const told = (duty: Duty, held: readonly CivilDate[], today: CivilDate): Told => {
  const met = metOn(duty, held);
  const until = met ?? duty.lapsedOn ?? today;
  return {
    ...duty,
    metOn: met,
    standing: standingOf(duty, met, today),
    daysLate: Math.max(0, daysBetween(duty.on, until)),
  };
};

/** Every obligation among some duties, the latest last day first. */
export const boardOf = (duties: readonly Duty[], today: CivilDate): readonly Told[] => {
  const held = heldBy(duties, today);
  return duties
    .filter(({ name }) => rowOf(name).as === "obligation")
    .map((duty) => told(duty, held, today))
    .toSorted((one, other) => (one.on > other.on ? -1 : 1));
};

/** Whether the public reads of a duty: of a plan that members have no notice of yet, it doesn't. */
export const isPublic = ({ name, metOn: met }: Duty): boolean => name !== "notice" || met !== undefined;

/** Whether something is owed still, be it late. */
export const isOwed = ({ standing, lapsedOn }: Told): boolean =>
  lapsedOn === undefined && (standing === "due" || standing === "overdue");

/** Whether a change shows on the public board. */
export const showsOnBoard = ({ change, duty: { name } }: DutyChange): boolean => {
  if (change === "reminded") return false;
  return name === "notice" ? change === "met" : name === "meeting" || rowOf(name).as === "obligation";
};

/** Whether a further meeting is called within the six months after one, be it only planned (G5.1). */
export const isCalled = ({ from, on }: Duty, duties: readonly Duty[]): boolean =>
  duties.some(
    (other) =>
      (other.name === "meeting" || other.name === "notice") &&
      stands(other) &&
      other.heldOn !== undefined &&
      other.heldOn > from &&
      other.heldOn <= on,
  );

/** How many days ahead what is due is told: ours. */
export const AHEAD = 30;

/** What is late, and what is due within thirty days, the soonest first. */
export const dueSoon = (duties: readonly Duty[], today: CivilDate): readonly Told[] =>
  boardOf(duties, today)
    .filter((duty) => isOwed(duty) && duty.on <= daysAfter(today, AHEAD))
    .filter((duty) => duty.name !== "next-meeting" || duty.standing === "overdue" || !isCalled(duty, duties))
    .toReversed();
