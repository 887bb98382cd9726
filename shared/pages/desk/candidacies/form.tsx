import type { VNode } from "preact";
import type { CandidacyView } from "#contract/candidacies/candidacies";
import { FormState } from "#pages/desk/candidacies/form-state";
import { Given, Questions } from "#pages/desk/candidacies/questions";
import type { Asked } from "#pages/desk/kit/act-form";
import { Enter, Unseen } from "#pages/desk/kit/form";
import { formTexts } from "#wording/application-form";
import { say, type Text } from "#wording/wording";

const words = {
  means: {
    ar: "تُملأ الاستمارة هنا، بالعربية أو بالفرنسية، ويمكن حفظها ناقصة والعودة إليها. ولا تُحتسب إلا بعد إيداعها، ويمكن إيداعها من جديد إلى حين الإغلاق.",
    fr: "Le formulaire se remplit ici, en arabe ou en français\u00a0; il peut être enregistré incomplet et repris plus tard. Il ne compte qu’une fois déposé, et peut être déposé de nouveau jusqu’à la clôture.",
    en: "The form is filled in here, in Arabic or in French; it can be saved incomplete and taken up again. It counts once it is deposited, and can be deposited again until the close.",
  },
  save: { ar: "حفظ", fr: "Enregistrer", en: "Save" },
  deposit: { ar: "إيداع الاستمارة", fr: "Déposer le formulaire", en: "Deposit the form" },
} as const satisfies Record<string, Text>;

type Formed = Readonly<{ candidacy: CandidacyView; asked: Asked }>;

/** The application form of a candidacy: to be filled in while the call is open, and to be read after. */
export const CandidacyForm = ({ candidacy, asked }: Formed): VNode => {
  const { filled, carried, isOvertaken } = asked;
  const { language } = filled;
  const { id, isOpen, form } = candidacy;
  return (
    <section id="form" tabIndex={-1}>
      <h2>{say(formTexts.form, language)}</h2>
      {isOpen && <p>{say(words.means, language)}</p>}
      <FormState candidacy={candidacy} language={language} />
      {isOpen ? (
        <form
          id="application"
          method="post"
          action={`/desk/candidacies/${id}/form`}
          class="form"
          noValidate
          data-saved={form.saved?.savedAt ?? ""}
        >
          {isOvertaken && <Enter submit={say(words.save, language)} />}
          <Unseen carried={carried} />
          <Questions filled={filled} answersIn={filled.values["/language"] === "fr" ? "fr" : "ar"} />
          <p class="actions">
            <button type="submit" name="act" value="save" class="button button-second">
              {say(words.save, language)}
            </button>
            <button type="submit" name="act" value="deposit" class="button">
              {say(words.deposit, language)}
            </button>
          </p>
        </form>
      ) : (
        <Given filled={filled} />
      )}
    </section>
  );
};
