import { Instant } from "#calendar/civil-date";
import { boardOf, isPublic, type Told } from "#committee/board";
import type { Duty } from "#committee/duty";
import { duty } from "../committee/duty-examples.ts";
import { on } from "../committee/examples.ts";

export const explanation = {
  words: { ar: "تأخر ورود <العناصر>", fr: "Éléments reçus <tardivement>" },
  at: Instant.parse("2026-12-24T10:00:00.000Z"),
};

/** What the public reads of duties on a day. */
export const boardOn = (today: string, ...duties: readonly Duty[]): readonly Told[] =>
  boardOf(duties, on(today)).filter(isPublic);

/** Four obligations of each of so many meetings. */
export const manyDuties = (meetings: number): readonly Duty[] =>
  Array.from({ length: meetings }, (_, index) => {
    const about = `MEETING#01KBFM5A3W8T0Q5Z6X7Y8V${String(index).padStart(4, "0")}`;
    const names = ["notice", "minutes", "publication", "next-meeting"] as const;
    return names.map((name) => duty(name, "2026-12-22", { about, metOn: on("2026-12-23") }));
  }).flat();
