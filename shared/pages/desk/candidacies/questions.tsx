import type { VNode } from "preact";
import { Experience, LONGEST_ANSWER, Question } from "#committee/candidacies/application-form";
import { Choices } from "#pages/desk/kit/choices";
import { Labelled } from "#pages/desk/kit/fields";
import type { Filled } from "#pages/desk/kit/filled";
import { ownNames } from "#pages/desk/kit/frame";
import { experienceNames, formTexts, questionTexts } from "#wording/application-form";
import { directionOf, type Language, say, type Text } from "#wording/wording";

const answerHint: Text = {
  ar: "{most} حرف على الأكثر.",
  fr: "{most} caractères au plus.",
  en: "No more than {most} characters.",
};

type Asking = Readonly<{ filled: Filled; answersIn: "ar" | "fr" }>;

const Answer = ({ filled, answersIn, question }: Asking & Readonly<{ question: Question }>) => {
  const { language, values } = filled;
  const at = `/answers/${question}`;
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

const yesOrNo = (language: Language) => [
  { value: "true", label: say(formTexts.yes, language) },
  { value: "false", label: say(formTexts.no, language) },
];

/** What the form asks: in which language it is answered, what is chosen, and what is answered in words. */
export const Questions = ({ filled, answersIn }: Asking): VNode => {
  const { language } = filled;
  return (
    <>
      <Choices
        filled={filled}
        at="/language"
        legend={say(formTexts.language, language)}
        choices={(["ar", "fr"] as const).map((value) => ({ value, label: ownNames[value] }))}
      />
      <Choices
        filled={filled}
        at="/experience"
        legend={say(formTexts.experience, language)}
        choices={Experience.options.map((value) => ({ value, label: say(experienceNames[value], language) }))}
      />
      <Choices
        filled={filled}
        at="/marginalised"
        kind="boolean"
        legend={say(formTexts.marginalised, language)}
        choices={yesOrNo(language)}
      />
      <input type="hidden" name="/answers:object" value="" />
      {Question.options.map((question) => (
        <Answer key={question} filled={filled} answersIn={answersIn} question={question} />
      ))}
    </>
  );
};

/** What the field at a place of the form is called. */
export const formNameAt =
  (language: Language) =>
  (at: string): string | undefined => {
    const { language: inLanguage, experience, marginalised } = formTexts;
    const [, step = "", question = ""] = at.split("/");
    const names: Readonly<Record<string, Text>> = { language: inLanguage, experience, marginalised };
    const asked = Question.safeParse(question).data;
    const name = asked ? questionTexts[asked] : names[step];
    return name && say(name, language);
  };

/** The answers as they were saved, where they can be changed no more. */
export const Given = ({ filled }: Pick<Asking, "filled">): VNode | null => {
  const { language, values } = filled;
  const answersIn = values["/language"] === "fr" ? "fr" : "ar";
  const answered = Question.options.filter((question) => values[`/answers/${question}`] !== undefined);
  if (answered.length === 0) return null;
  return (
    <details>
      <summary>{say(formTexts.form, language)}</summary>
      <dl class="asides">
        {answered.map((question) => (
          <div key={question}>
            <dt>{say(questionTexts[question], language)}</dt>
            <dd lang={answersIn} dir={directionOf(answersIn)} class="as-typed">
              {values[`/answers/${question}`]}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
};
