import type { Plan } from "#committee/meetings/plan";
import type { Block, Run } from "#letters/kernel/message";
import { asTyped, inWords } from "#letters/kernel/runs";
import { type PlanFact, planAgenda, planFacts } from "#wording/meeting-plan";
import { type Language, say, sayDate } from "#wording/wording";

const runOf = (fact: PlanFact, language: Language): Run => {
  if (fact.as === "typed") return asTyped(fact.words, language);
  if (fact.as === "address") return { run: "address", text: fact.text };
  return inWords(fact.as === "day" ? sayDate(fact.text, language) : fact.text, language);
};

/** When and where a meeting is held, and what else its plan tells. */
export const meetingFacts = (plan: Parameters<typeof planFacts>[0], language: Language): Block => ({
  block: "facts",
  facts: planFacts(plan, language).map((fact) => ({ name: say(fact.name, language), value: runOf(fact, language) })),
});

/** The agenda; an item that lacks the reader's language stands in Arabic. */
export const agendaList = ({ agenda }: Plan, language: Language): Block => ({
  block: "list",
  title: say(planAgenda, language),
  items: agenda.map(({ title }) => asTyped(title, language)),
});
