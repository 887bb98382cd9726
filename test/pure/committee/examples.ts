import type { Almanac } from "#calendar/almanac";
import { CivilDate, ClockTime, type Instant } from "#calendar/civil-date";
import { firstAlmanac } from "#calendar/first-almanac";
import { momentOf } from "#calendar/legal-time";
import type { Seated } from "#committee/composition/seats";
import type { Circumstances } from "#committee/kernel/decision";
import { owesAfter } from "#committee/kernel/owing";
import type { Sheet } from "#committee/meetings/attendance-sheet";
import { type Meeting, Planned } from "#committee/meetings/meeting";
import { type Plan, planOf } from "#committee/meetings/plan";
import { startsOf } from "#committee/meetings/starts";
import { editionOn } from "#guide/editions";
import type { Ruling } from "#guide/rule";
import { frozen } from "./frozen.ts";

export const id = "01KBFM5A3W8T0Q5Z6X7Y8V9W0A";

export const on = (day: string): CivilDate => CivilDate.parse(day);

export const at = (day: string, time = "09:00"): Instant => momentOf(on(day), ClockTime.parse(time));

export const circumstancesOn = (
  day: string,
  almanac: Almanac = firstAlmanac(),
  owes: Circumstances["owes"] = [],
): Circumstances => ({
  instant: at(day),
  today: on(day),
  almanac,
  edition: editionOn(on(day)),
  by: "4f9c8a52-4f6e-4f0e-9d5c-2f6d7b8a9c01",
  owes,
});

/** What a meeting owes that has been so since a day. */
export const owesOf = (meeting: Meeting, day: string): Circumstances["owes"] =>
  owesAfter([], startsOf(meeting), circumstancesOn(day));

export const plan: Plan = {
  heldOn: on("2026-12-17"),
  beginsAt: ClockTime.parse("10:00"),
  endsAt: ClockTime.parse("12:30"),
  place: { ar: "قاعة الاجتماعات", fr: "Salle de réunion" },
  link: "https://visio.example.ma/r/ishraf",
  agenda: [{ title: { ar: "تتبع الالتزامات", fr: "Suivi des engagements" } }, { title: { ar: "مختلفات" } }],
};

const frozenPlans = frozen("MEETING").items.flatMap((item) => Planned.safeParse(item["state"]).data ?? []);

/** Another: it has each field that a plan may have, as the plan that was frozen last does, and says something else. */
export const otherPlan: Plan = {
  ...planOf(frozenPlans.at(-1)!),
  heldOn: on("2027-01-05"),
  beginsAt: ClockTime.parse("09:00"),
  endsAt: ClockTime.parse("11:00"),
  place: { ar: "سلا" },
  link: "https://visio.example.ma/r/autre",
  agenda: [...plan.agenda.slice(1), { title: { ar: "بند" } }],
};

export const planned: Planned = { stage: "planned", id, edition: on("2022-05-24"), notices: 0, ...plan };

/** What was decided, where it was allowed. */
export const allowed = <T>(ruling: Ruling<T>): T => {
  if (!ruling.allowed) throw new Error("refused");
  return ruling.value;
};

const seat = (last: string, college: Seated["college"], body: string): Seated => ({
  id: `01KBFM5A3W8T0Q5Z6X7Y8V9W0${last}`,
  college,
  body: { ar: body },
  holder: { person: `person-${last}`, name: { ar: `ممثل ${body}`, latin: `Représentant ${last}` } },
});

export const seats: readonly Seated[] = [
  seat("1", "administration", "وزارة الصحة"),
  seat("2", "administration", "وزارة العدل"),
  seat("3", "civil-society", "جمعية المواطنة"),
  seat("4", "civil-society", "جمعية الشفافية"),
];

/** A sheet on which every seat is filled in one of the four ways, with the seats it is of. */
export const sheet = (changes: Partial<Sheet> = {}): Readonly<{ sheet: Sheet; seats: readonly Seated[] }> => ({
  sheet: {
    presided: { by: "chair" },
    seats: (["present", "represented", "absent-justified", "absent"] as const).map((presence, index) => ({
      seat: seats[index]!.id,
      presence,
      ...(presence === "represented" && { by: { ar: "نائب الممثل" } }),
    })),
    guests: [],
    ...changes,
  },
  seats,
});
