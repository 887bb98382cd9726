import type { VNode } from "preact";
import type { CandidacyView } from "#contract/candidacies/candidacies";
import { candidacyDesk } from "#pages/desk/candidacies/desk";
import { FormState } from "#pages/desk/candidacies/form-state";
import { Given, Questions } from "#pages/desk/candidacies/questions";
import type { Asked } from "#pages/desk/kit/act-form";
import { Enter, Unseen } from "#pages/desk/kit/form";
import { say, type Text } from "#wording/wording";

const deposit: Text = { ar: "إيداع الاستمارة", fr: "Déposer le formulaire", en: "Deposit the form" };

type Formed = Readonly<{ candidacy: CandidacyView; asked: Asked }>;

/** The application form of a candidacy: to be filled in while the call is open, and to be read after. */
export const CandidacyForm = ({ candidacy, asked }: Formed): VNode => {
  const { filled, carried, isOvertaken } = asked;
  const { language } = filled;
  const { id, isOpen, form } = candidacy;
  const { title, means, submit } = candidacyDesk.saveForm.form;
  return (
    <section id="form" tabIndex={-1}>
      <h2>{say(title, language)}</h2>
      {isOpen && <p>{say(means, language)}</p>}
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
          {isOvertaken && <Enter submit={say(submit, language)} />}
          <Unseen carried={carried} />
          <Questions filled={filled} answersIn={filled.values["/language"] === "fr" ? "fr" : "ar"} />
          <p class="actions">
            <button type="submit" name="act" value="save" class="button button-second">
              {say(submit, language)}
            </button>
            <button type="submit" name="act" value="deposit" class="button">
              {say(deposit, language)}
            </button>
          </p>
        </form>
      ) : (
        <Given filled={filled} />
      )}
    </section>
  );
};
