import { sayHours } from "#wording/hours";
import type { Language, sayWords, Text } from "#wording/wording";

const names = {
  day: { ar: "التاريخ", fr: "Date", en: "Date" },
  hours: { ar: "التوقيت", fr: "Horaire", en: "Time" },
  place: { ar: "المكان", fr: "Lieu", en: "Place" },
  link: { ar: "رابط المشاركة عن بعد", fr: "Lien de participation à distance", en: "Link to join remotely" },
  agenda: { ar: "جدول الأعمال", fr: "Ordre du jour", en: "Agenda" },
} as const satisfies Record<string, Text>;

const legalTime = { ar: "بالتوقيت القانوني للمغرب.", fr: "Heure légale du Maroc.", en: "Legal time in Morocco." };

/** How the place and the agenda of a meeting are called. */
export const { place: planPlace, agenda: planAgenda } = names;

/** The day on which a meeting is to be held, as a plan is asked for: the place in it, and how it is called and typed. */
export const planDay = {
  at: "/heldOn",
  says: names.day,
  hint: {
    ar: "إذا وُجهت الدعوة اليوم، فأقرب موعد ممكن هو {earliest} (المادة 5 من الدليل).",
    fr: "Si la convocation part aujourd’hui, la première date possible est le {earliest} (article 5 du guide).",
    en: "If the notice goes today, the earliest possible date is {earliest} (article 5 of the guide).",
  },
  input: "day",
} as const;

/** When it is to be held. */
export const planWhen = [
  planDay,
  [
    {
      at: "/beginsAt",
      says: { ar: "ساعة الافتتاح", fr: "Heure de début", en: "Begins at" },
      hint: legalTime,
      input: "time",
    },
    {
      at: "/endsAt",
      says: { ar: "ساعة الاختتام (اختيارية)", fr: "Heure de fin (facultative)", en: "Ends at (optional)" },
      hint: legalTime,
      input: "time",
    },
  ],
] as const;

/** Where it is to be held, or joined from afar. */
export const planWhere = [
  { at: "/place", says: { ar: "المكان أو الرابط", fr: "Lieu ou lien", en: "Place or link" }, input: "words" },
  {
    at: "/link",
    says: names.link,
    hint: {
      ar: "لا يُطلع عليه سوى من تُوجه إليهم الدعوة، ولا يُنشر أبدا.",
      fr: "Communiqué aux seules personnes convoquées, jamais publié.",
      en: "Told only to those invited, never published.",
    },
    input: "link",
  },
] as const;

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
