import { sayHours } from "#wording/hours";
import type { Language, sayWords, Text } from "#wording/wording";

const names = {
  day: { ar: "التاريخ", fr: "Date", en: "Date" },
  hours: { ar: "التوقيت", fr: "Horaire", en: "Time" },
  place: { ar: "المكان", fr: "Lieu", en: "Place" },
  link: { ar: "رابط المشاركة عن بعد", fr: "Lien de participation à distance", en: "Link to join remotely" },
  agenda: { ar: "جدول الأعمال", fr: "Ordre du jour", en: "Agenda" },
} as const satisfies Record<string, Text>;

/** How the place and the agenda of a meeting are called. */
export const { place: planPlace, agenda: planAgenda } = names;

/** One thing that a plan tells, under its name: a day, words of ours, words that people typed, or an address. */
export type PlanFact = Readonly<{ name: Text }> &
  (
    | Readonly<{ as: "day" | "words" | "address"; text: string }>
    | Readonly<{ as: "typed"; words: Parameters<typeof sayWords>[0] }>
  );

type Plan = Readonly<{
  heldOn: string;
  beginsAt: string;
  endsAt?: string | undefined;
  place?: Parameters<typeof sayWords>[0] | undefined;
  link?: string | undefined;
}>;

/** What a plan tells beside its agenda, to whom all of it is given: when and where, its hours as the clock shows them in Morocco. */
export const planFacts = (plan: Plan, language: Language): readonly PlanFact[] => [
  { name: names.day, as: "day", text: plan.heldOn },
  { name: names.hours, as: "words", text: sayHours(plan, language) },
  ...(plan.place ? [{ name: names.place, as: "typed", words: plan.place } as const] : []),
  ...(plan.link ? [{ name: names.link, as: "address", text: plan.link } as const] : []),
];
