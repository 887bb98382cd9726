import type { Almanac } from "#calendar/almanac";
import { CivilDate, ClockTime, type Instant } from "#calendar/civil-date";
import { firstAlmanac } from "#calendar/first-almanac";
import { momentOf } from "#calendar/legal-time";
import type { Circumstances } from "#committee/decision";
import type { Plan, Planned } from "#committee/meeting";
import { editionOn } from "#guide/editions";

export const id = "01KBFM5A3W8T0Q5Z6X7Y8V9W0A";

export const on = (day: string): CivilDate => CivilDate.parse(day);

export const at = (day: string, time = "09:00"): Instant => momentOf(on(day), ClockTime.parse(time));

export const circumstancesOn = (day: string, almanac: Almanac = firstAlmanac()): Circumstances => ({
  instant: at(day),
  today: on(day),
  almanac,
  edition: editionOn(on(day)),
  by: "4f9c8a52-4f6e-4f0e-9d5c-2f6d7b8a9c01",
});

export const plan: Plan = {
  heldOn: on("2026-12-17"),
  beginsAt: ClockTime.parse("10:00"),
  endsAt: ClockTime.parse("12:30"),
  place: { ar: "قاعة الاجتماعات", fr: "Salle de réunion" },
  link: "https://visio.example.ma/r/ishraf",
  agenda: [{ title: { ar: "تتبع الالتزامات", fr: "Suivi des engagements" } }, { title: { ar: "مختلفات" } }],
};

export const planned: Planned = { stage: "planned", id, edition: on("2022-05-24"), ...plan };
