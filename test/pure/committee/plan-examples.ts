import type { People } from "#committee/composition/seating";
import type { Circumstances } from "#committee/kernel/decision";
import { owesAfter } from "#committee/kernel/owing";
import { adoptPlan, startsOfPlan } from "#committee/plans/adopting";
import type { ActionPlan, Adopted } from "#committee/plans/plan";
import { allowed, circumstancesOn, on } from "./examples.ts";

export const planId = "01KBFM5A3W8T0Q5Z6X7Y8V9W0P";
export const bodyIds = ["01KBFM5A3W8T0Q5Z6X7Y8V9W01", "01KBFM5A3W8T0Q5Z6X7Y8V9W02"] as const;
export const seatIds = ["01KBFM5A3W8T0Q5Z6X7Y8V9W11", "01KBFM5A3W8T0Q5Z6X7Y8V9W12"] as const;
export const letter = "01KBFM5A3W8T0Q5Z6X7Y8V9W0F";

const office = { name: { ar: "مكتب", latin: "Bureau" }, email: "bureau@example.ma", language: "fr" } as const;

export const adopted = (changes: Partial<Adopted> = {}): Adopted => ({
  title: { ar: "خطة العمل الوطنية", fr: "Plan d’action national" },
  ...{ begins: on("2026-12-01"), ends: on("2030-11-30"), adoptedOn: on("2026-12-01") },
  bodies: ["وزارة الصحة", "وزارة العدل"].map((ar) => ({ name: { ar }, contact: office })),
  ...changes,
});

/** A plan of two bodies and four years, adopted on 1 December 2026. */
export const planned = (changes: Partial<Adopted> = {}): ActionPlan =>
  allowed(adoptPlan(planId, { adopted: adopted(changes), ids: bodyIds, seats: [] }, circumstancesOn("2026-12-01")))
    .state;

/** What a plan owes that has been so since a day, and the circumstances of another. */
export const owing = (plan: ActionPlan, since: string, day: string): Circumstances =>
  circumstancesOn(day, undefined, owesAfter([], startsOfPlan(plan), circumstancesOn(since)));

const someone = (word: string) => ({
  person: `person-${word}`,
  contact: { name: { ar: `ممثل ${word}`, latin: word }, email: `${word}@example.ma`, language: "ar" as const },
});

export const people = (member: string, deputy: string, cited: string | undefined = letter): People => ({
  ...{ member: someone(member), deputy: someone(deputy), letter: cited },
});
