import type { DutyName } from "#committee/duties";
import type { Duty } from "#committee/duty";
import { on } from "./examples.ts";

/** A duty of a meeting, by its name and its last day, entered on the first of December. */
export const duty = (name: DutyName, last: string, changes: Partial<Duty> = {}): Duty => ({
  name,
  about: "MEETING#01KBFM5A3W8T0Q5Z6X7Y8V9W0A",
  heldOn: on("2026-12-17"),
  edition: on("2022-05-24"),
  from: on("2026-12-17"),
  on: on(last),
  since: on("2026-12-01"),
  explanations: [],
  reminded: [],
  ...changes,
});
