import type { VNode } from "preact";
import { LONGEST_ANSWER, Question } from "#committee/candidacies/application-form";
import { answerAt, filling } from "#pages/desk/candidacies/forms";
import { Labelled } from "#pages/desk/kit/fields";
import { FieldsAsked } from "#pages/desk/kit/fields-asked";
import type { Filled } from "#pages/desk/kit/filled";
import { formTexts, questionTexts } from "#wording/application-form";
import { directionOf, say, type Text } from "#wording/wording";

const answerHint: Text = {
  ar: "{most} حرف على الأكثر.",
  fr: "{most} caractères au plus.",
  en: "No more than {most} characters.",
};

type Asking = Readonly<{ filled: Filled; answersIn: "ar" | "fr" }>;

const Answer = ({ filled, answersIn, question }: Asking & Readonly<{ question: Question }>) => {
  const { language, values } = filled;
  const at = answerAt(question);
  const hint = say(answerHint, language, { most: LONGEST_ANSWER });
  const label = say(questionTexts[question], language);
  return (
    <Labelled field={{ filled, at, label, hint, words: answersIn }}>
      {(attributes) => (
        <textarea {...attributes} rows={6} maxLength={LONGEST_ANSWER}>
          {values[at] ?? ""}
        </textarea>
      )}
    </Labelled>
  );
};

const [language, experience, marginalised] = filling.fields;

/** What the form asks: in which language it is answered, what is chosen, and what is answered in words. */
export const Questions = ({ filled, answersIn }: Asking): VNode => (
  <>
    <FieldsAsked filled={filled} of={[language, experience, marginalised]} />
    <input type="hidden" name="/answers:object" value="" />
    {Question.options.map((question) => (
      <Answer key={question} filled={filled} answersIn={answersIn} question={question} />
    ))}
  </>
);

/** The answers as they were saved, where they can be changed no more. */
export const Given = ({ filled }: Pick<Asking, "filled">): VNode | null => {
  const { language, values } = filled;
  const answersIn = values["/language"] === "fr" ? "fr" : "ar";
  const answered = Question.options.filter((question) => values[answerAt(question)] !== undefined);
  if (answered.length === 0) return null;
  return (
    <details>
      <summary>{say(formTexts.form, language)}</summary>
      <dl class="asides">
        {answered.map((question) => (
          <div key={question}>
            <dt>{say(questionTexts[question], language)}</dt>
            <dd lang={answersIn} dir={directionOf(answersIn)} class="as-typed">
              {values[answerAt(question)]}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
};
