import type { RuleView } from "#contract/guide/guide";
import { articleOf, type Clause, type Keeping } from "#guide/clause";
import type { Edition } from "#guide/editions";
import { type Language, say, type Text } from "#wording/wording";

const keepings = {
  rule: {
    ar: "يُرفض كل إجراء يخالف هذه القاعدة.",
    fr: "Tout acte contraire à cette règle est refusé.",
    en: "An act that breaks it is refused.",
  },
  duty: {
    ar: "يُراقَب هذا الأجل، ويُذكَّر به من يعنيه الأمر في حينه.",
    fr: "L’échéance est surveillée, et qui de droit en reçoit le rappel à temps.",
    en: "Its day is watched, and those concerned are reminded in time.",
  },
  planned: {
    ar: "ستساعد المنظومة على احترام هذه القاعدة في مرحلة لاحقة.",
    fr: "Le système aidera ultérieurement à respecter cette règle.",
    en: "The system will help to keep it later.",
  },
} as const satisfies Readonly<Record<string, Text>>;

const keepingTold = (keeping: Keeping, language: Language): RuleView["kept"][number] => {
  const { by } = keeping;
  switch (by) {
    case "rule":
      return { by, says: say(keepings[by], language), acts: [...keeping.acts], test: keeping.test };
    case "duty":
      return { by, says: say(keepings[by], language), acts: [keeping.act], test: keeping.test };
    case "design":
      return { by, says: say(keeping.how, language), test: keeping.test };
    case "people":
      return { by, says: say(keeping.because, language) };
    case "planned":
      return { by, says: say(keepings[by], language) };
  }
};

type Told = Readonly<{ edition: Edition; names: Readonly<Record<string, Text>>; language: Language }>;

const valueTold = (value: unknown): string => (Array.isArray(value) ? value.join(", ") : String(value));

/** A rule as its reader is told it: in their language, with the values that its edition gives it. */
export const ruleTold = (
  { id, source, says, reading, adds, parameters = [], kept }: Clause,
  { edition, names, language }: Told,
): RuleView => ({
  id,
  article: articleOf(id),
  source,
  says: say(says, language),
  ...(reading && { reading: say(reading, language) }),
  ...(adds && { adds: say(adds, language) }),
  parameters: parameters.flatMap((name) => {
    const label = names[name];
    return label ? [{ name, says: say(label, language), value: valueTold(edition[name]) }] : [];
  }),
  kept: kept.map((keeping) => keepingTold(keeping, language)),
});
