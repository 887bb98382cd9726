import { expect, test } from "@jest/globals";
import { boardOf } from "#committee/duties/board";
import { explainDuty, mayBeExplained } from "#committee/duties/explanations";
import type { Duty } from "#committee/kernel/duty";
import { allowed, at, circumstancesOn, id, on, planned } from "./examples.ts";

const minutes = (changes: Partial<Duty> = {}): Duty => ({
  name: "minutes",
  about: `MEETING#${id}`,
  heldOn: on("2026-12-17"),
  edition: on("2022-05-24"),
  from: on("2026-12-17"),
  on: on("2026-12-22"),
  since: on("2026-12-01"),
  explanations: [],
  reminded: [],
  ...changes,
});

const told = (changes: Partial<Duty>, today: string) => boardOf([minutes(changes)], on(today)).at(0)!;

test.each([
  ["due on its last day", {}, "2026-12-22", false],
  ["overdue the day after", {}, "2026-12-23", true],
  ["met in time", { metOn: on("2026-12-22") }, "2026-12-30", false],
  ["met a day late", { metOn: on("2026-12-23") }, "2026-12-30", true],
  ["put off in time", { lapsedOn: on("2026-12-22") }, "2026-12-30", false],
  ["put off a day late", { lapsedOn: on("2026-12-23") }, "2026-12-30", true],
  ["moved", { movedTo: on("2026-12-23") }, "2026-12-30", false],
] as const)("what is %s may be explained: case %#", (_how, changes, today, may) => {
  expect(mayBeExplained(told(changes, today))).toBe(may);
});

test("G5.5: an explanation is a page that cites the rule, with words that anyone may read, and is noted on its duty alone", () => {
  const words = { ar: "تأخر ورود العناصر", fr: "Éléments reçus tardivement" };
  const duty = told({}, "2026-12-23");
  const decision = allowed(explainDuty(planned, { duty, words }, circumstancesOn("2026-12-23")));
  expect(decision).toEqual({
    state: planned,
    page: {
      act: "duty-explained",
      rules: ["G5.5"],
      facts: { duty: "minutes", lastDay: "2026-12-22" },
      texts: { "explanation.ar": words.ar, "explanation.fr": words.fr },
    },
    letters: [],
    notes: [
      {
        change: "explained",
        day: "2026-12-23",
        duty: { name: "minutes", on: "2026-12-22", about: `MEETING#${id}` },
        explanation: { words, at: at("2026-12-23") },
      },
    ],
  });
});
