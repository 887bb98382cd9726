import type { VNode } from "preact";
import { Choices } from "#pages/desk/choices";
import { type Formed, FormPage, named } from "#pages/desk/form-page";
import { WordsFields } from "#pages/desk/typed-words";
import { say, type Text } from "#wording/wording";

const words = {
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

/** A member says whether they come, or who sits there for them. */
export const comingPage = (formed: Formed): VNode => {
  const { filled } = formed;
  const { language } = filled;
  const by = say(words.by, language);
  const coming = say(words.coming, language);
  return (
    <FormPage
      formed={formed}
      title={say(words.title, language)}
      submit={say(words.save, language)}
      nameAt={named({ "/coming": coming, "/by": by })}
    >
      <Choices
        filled={filled}
        at="/coming"
        legend={coming}
        choices={[
          { value: "yes", label: say(words.yes, language) },
          { value: "no", label: say(words.no, language) },
          {
            value: "represented",
            label: say(words.represented, language),
            more: <WordsFields filled={filled} at="/by" name={by} />,
          },
        ]}
      />
    </FormPage>
  );
};
