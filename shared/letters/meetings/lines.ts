import type { Plan } from "#committee/meetings/meeting";
import type { Block, Fact } from "#letters/kernel/message";
import { asTyped, dayFact, inWords, typedFact } from "#letters/kernel/runs";
import { sayHours } from "#wording/hours";
import { type Language, say, type Text } from "#wording/wording";

const names = {
  day: { ar: "التاريخ", fr: "Date", en: "Date" },
  hours: { ar: "التوقيت", fr: "Horaire", en: "Time" },
  place: { ar: "المكان", fr: "Lieu", en: "Place" },
  link: { ar: "رابط المشاركة عن بعد", fr: "Lien de participation à distance", en: "Link to join remotely" },
  agenda: { ar: "جدول الأعمال", fr: "Ordre du jour", en: "Agenda" },
} as const satisfies Record<string, Text>;

const whereFacts = ({ place, link }: Plan, language: Language): readonly Fact[] => [
  ...(place ? [typedFact(names.place, place, language)] : []),
  ...(link ? [{ name: say(names.link, language), value: { run: "address", text: link } } as const] : []),
];

/** When and where a meeting is held, its hours as the clock shows them in Morocco. */
export const meetingFacts = (plan: Plan, language: Language): Block => ({
  block: "facts",
  facts: [
    dayFact(names.day, plan.heldOn, language),
    { name: say(names.hours, language), value: inWords(sayHours(plan, language), language) },
    ...whereFacts(plan, language),
  ],
});

/** The agenda; an item that lacks the reader's language stands in Arabic. */
export const agendaList = ({ agenda }: Plan, language: Language): Block => ({
  block: "list",
  title: say(names.agenda, language),
  items: agenda.map(({ title }) => asTyped(title, language)),
});
