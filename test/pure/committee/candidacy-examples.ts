import type { OpenCall } from "#committee/calls/call";

/** Two parts that a dossier must have: one as a PDF, one as a picture too. */
export const twoParts = [
  { name: { ar: "النظام الأساسي", fr: "Statuts" }, types: ["application/pdf"], largest: 5_000_000 },
  { name: { ar: "السيرة الذاتية" }, types: ["application/pdf", "image/png"], largest: 5_000_000 },
] as const satisfies OpenCall["parts"];

/** A form of which nothing is missing. */
export const wholeForm = {
  ...{ language: "ar", experience: "some", marginalised: false },
  answers: {
    ...{ presentation: "جمعية", pointsOpenGovernment: "تجربة", pointsMobilising: "تعبئة", pointsTechnology: "رقمنة" },
    ...{ pointsCarryingOut: "تنفيذ", pointsEvaluating: "تقييم", pointsDrafting: "إعداد" },
  },
};
