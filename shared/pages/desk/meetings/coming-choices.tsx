import type { VNode } from "preact";
import { Choices } from "#pages/desk/kit/choices";
import type { Filled } from "#pages/desk/kit/filled";
import { named } from "#pages/desk/kit/named";
import { WordsFields } from "#pages/desk/kit/typed-words";
import { type Language, say, type Text } from "#wording/wording";

/** What is asked of a member about coming, and what they may answer. */
export const comingWords = {
  title: { ar: "تأكيد الحضور أو الاعتذار", fr: "Dire si vous venez", en: "Say whether you come" },
  coming: {
    ar: "هل ستحضرون هذا الاجتماع؟",
    fr: "Viendrez-vous à cette réunion\u00a0?",
    en: "Will you come to this meeting?",
  },
  yes: { ar: "نعم، سأحضر", fr: "Oui, je viendrai", en: "Yes, I will come" },
  no: { ar: "لا، أعتذر عن الحضور", fr: "Non, je serai absent(e)", en: "No, I will be absent" },
  represented: { ar: "سينوب عني شخص آخر", fr: "Je serai représenté(e)", en: "Someone will sit there for me" },
  by: { ar: "اسم من سينوب عنكم", fr: "Nom de la personne qui vous représentera", en: "Who will sit there for you" },
  save: { ar: "تسجيل الجواب", fr: "Enregistrer ma réponse", en: "Save my answer" },
} as const satisfies Record<string, Text>;

/** What the field at a place of the answer is called. */
export const comingNameAt = (language: Language): ((at: string) => string | undefined) =>
  named({ "/coming": say(comingWords.coming, language), "/by": say(comingWords.by, language) });

/** The three answers that a member may give, the third with a name. */
export const ComingChoices = ({ filled }: Readonly<{ filled: Filled }>): VNode => {
  const { language } = filled;
  return (
    <Choices
      filled={filled}
      at="/coming"
      legend={say(comingWords.coming, language)}
      choices={[
        { value: "yes", label: say(comingWords.yes, language) },
        { value: "no", label: say(comingWords.no, language) },
        {
          value: "represented",
          label: say(comingWords.represented, language),
          more: <WordsFields filled={filled} at="/by" name={say(comingWords.by, language)} />,
        },
      ]}
    />
  );
};
