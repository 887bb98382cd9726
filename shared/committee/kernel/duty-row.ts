import type { Almanac } from "#calendar/almanac";
import type { CivilDate } from "#calendar/civil-date";
import type { RuleId } from "#guide/clause";
import type { Edition } from "#guide/editions";

/** Those who are reminded of a deadline, or told that it has moved. */
export type Audience = "members" | "secretariat";

/** A row of the table of deadlines. */
export type DutyRow = Readonly<{
  rule: RuleId;
  /** What someone owes stands on the board of obligations; a time in which something may be done doesn't. */
  as: "obligation" | "window";
  /** The acts that start it, and those by which it is met; whatever else ends it lets it lapse. */
  startedBy: readonly string[];
  metBy: readonly string[];
  /** Its last day, counted from the day that starts it. */
  lastDay: (from: CivilDate, almanac: Almanac, edition: Edition) => CivilDate;
  /** Whether it is looked at once its day has come, to do what the day brings, or once it is over, to find it missed or to do what its end brings. */
  looked?: "when-come" | "when-over";
  /** What then stands on the record. */
  brings: readonly string[];
  /** So many days ahead, these are reminded. */
  reminds: Readonly<{ who: readonly Audience[]; ahead: (edition: Edition) => readonly number[] }>;
  /** Who is told when a change of the calendar moves it. */
  concerns: readonly Audience[];
}>;

/** So many days ahead, whatever the edition. */
export const ahead =
  (...days: readonly number[]): DutyRow["reminds"]["ahead"] =>
  () =>
    days;

/** Nobody is reminded. */
export const noOne: DutyRow["reminds"] = { who: [], ahead: ahead() };
