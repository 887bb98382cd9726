import type { VNode } from "preact";
import { Choices } from "#pages/desk/kit/choices";
import type { Filled } from "#pages/desk/kit/filled";
import { WordsFields } from "#pages/desk/kit/typed-words";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  presided: { ar: "من ترأس الاجتماع؟", fr: "Qui a présidé la réunion\u00a0?", en: "Who presided?" },
  chair: {
    ar: "الكاتب العام، نقطة الاتصال لدى شراكة الحكومة المنفتحة (المادة 5 من الدليل)",
    fr: "Le secrétaire général, point de contact auprès de l’OGP (article 5 du guide)",
    en: "The Secretary General, OGP point of contact (article 5 of the guide)",
  },
  other: { ar: "شخص آخر", fr: "Une autre personne", en: "Another person" },
  name: { ar: "اسم من ترأس الاجتماع", fr: "Nom de la personne qui a présidé", en: "Who presided" },
  reason: {
    ar: "سبب الخروج عن القاعدة",
    fr: "Motif de l’écart à la règle",
    en: "Reason of the departure from the rule",
  },
} as const satisfies Record<string, Text>;

/** What the fields on who presided are called. */
export const presidedNames = (language: Language): Readonly<Record<string, string>> => ({
  "/presided": say(words.presided, language),
  "/presided/name": say(words.name, language),
  "/presided/reason": say(words.reason, language),
});

/** Who presided: the chair, or another, with the reason (G5.2). */
export const PresidedFields = ({ filled }: Readonly<{ filled: Filled }>): VNode => {
  const { language } = filled;
  return (
    <Choices
      filled={filled}
      at="/presided/by"
      legend={say(words.presided, language)}
      choices={[
        { value: "chair", label: say(words.chair, language) },
        {
          value: "other",
          label: say(words.other, language),
          more: (
            <>
              <WordsFields filled={filled} at="/presided/name" name={say(words.name, language)} />
              <WordsFields filled={filled} at="/presided/reason" name={say(words.reason, language)} />
            </>
          ),
        },
      ]}
    />
  );
};
