import type { VNode } from "preact";
import { Experience, LONGEST_ANSWER, Question } from "#committee/application-form";
import type { CandidacyView } from "#contract/candidacies";
import { FormReceipt } from "#pages/desk/candidacy-deposit";
import { Choices } from "#pages/desk/choices";
import { type Filled, Labelled } from "#pages/desk/fields";
import { ownNames } from "#pages/desk/frame";
import { momentIn } from "#pages/moment";
import { experienceNames, formTexts, questionTexts } from "#wording/application-form";
import { directionOf, type Language, say, type Text } from "#wording/wording";

const words = {
  means: {
    ar: "تُملأ الاستمارة هنا، بالعربية أو بالفرنسية، ويمكن حفظها ناقصة والعودة إليها. ولا تُحتسب إلا بعد إيداعها، ويمكن إيداعها من جديد إلى حين الإغلاق.",
    fr: "Le formulaire se remplit ici, en arabe ou en français\u00a0; il peut être enregistré incomplet et repris plus tard. Il ne compte qu’une fois déposé, et peut être déposé de nouveau jusqu’à la clôture.",
    en: "The form is filled in here, in Arabic or in French; it can be saved incomplete and taken up again. It counts once it is deposited, and can be deposited again until the close.",
  },
  hint: {
    ar: "{most} حرف على الأكثر.",
    fr: "{most} caractères au plus.",
    en: "No more than {most} characters.",
  },
  save: { ar: "حفظ", fr: "Enregistrer", en: "Save" },
  deposit: { ar: "إيداع الاستمارة", fr: "Déposer le formulaire", en: "Deposit the form" },
} as const satisfies Record<string, Text>;

const states = {
  never: { ar: "لم تُحفظ الاستمارة بعد.", fr: "Le formulaire n’est pas encore enregistré.", en: "Not saved yet." },
  saved: {
    ar: "حُفظت الاستمارة يوم {at}.",
    fr: "Formulaire enregistré le {at}.",
    en: "Saved on {at}.",
  },
  left: {
    ar: "{count, plural, zero {أُجيب عن كل الأسئلة} one {بقي سؤال واحد دون جواب} two {بقي سؤالان دون جواب} few {بقيت {count} أسئلة دون جواب} many {بقي {count} سؤالا دون جواب} other {بقي {count} سؤال دون جواب}}.",
    fr: "{count, plural, =0 {Toutes les questions ont une réponse} one {Une question reste sans réponse} other {{count} questions restent sans réponse}}.",
    en: "{count, plural, =0 {All questions are answered} one {One question is unanswered} other {{count} questions are unanswered}}.",
  },
  deposited: {
    ar: "أُودعت الاستمارة يوم {at}.",
    fr: "Formulaire déposé le {at}.",
    en: "Deposited on {at}.",
  },
  since: {
    ar: "ما غُير بعد ذلك لم يُودع بعد.",
    fr: "Ce qui a changé depuis n’est pas encore déposé.",
    en: "What has changed since is not deposited yet.",
  },
} as const satisfies Record<string, Text>;

type Saved = Readonly<{ savedAt: NonNullable<CandidacyView["form"]["saved"]>["savedAt"]; unanswered: number }>;

/** When a form was saved, and how much of it is left to answer. */
export const saySaved = ({ savedAt, unanswered }: Saved, language: Language): string =>
  `${say(states.saved, language, { at: momentIn(savedAt, language) })} ${say(states.left, language, { count: unanswered })}`;

type Told = Readonly<{ candidacy: CandidacyView; language: Language }>;

/** When the form was saved, and when it was deposited. */
const FormState = ({ candidacy: { id, form }, language }: Told) => {
  const { saved, deposited, unanswered } = form;
  return (
    <div id="form-state">
      <p class="saved">
        {saved
          ? saySaved({ savedAt: saved.savedAt, unanswered: unanswered.length }, language)
          : say(states.never, language)}
      </p>
      {deposited && (
        <p class="deposited">
          <strong>{say(states.deposited, language, { at: momentIn(deposited.at, language) })}</strong>{" "}
          {saved && saved.savedAt > deposited.savedAt && say(states.since, language)}
        </p>
      )}
      {deposited && <FormReceipt id={id} deposited={deposited} language={language} />}
    </div>
  );
};

type Asking = Readonly<{ filled: Filled; answersIn: "ar" | "fr" }>;

const Answer = ({ filled, answersIn, question }: Asking & Readonly<{ question: Question }>) => {
  const { language, values } = filled;
  const at = `/answers/${question}`;
  const hint = say(words.hint, language, { most: LONGEST_ANSWER });
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
const Questions = ({ filled, answersIn }: Asking) => {
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

type Formed = Told & Readonly<{ filled: Filled }>;

/** The answers as they were saved, where they can be changed no more. */
const Given = ({ filled }: Formed) => {
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

/** The application form of a candidacy: to be filled in while the call is open, and to be read after. */
export const CandidacyForm = (formed: Formed): VNode => {
  const { candidacy, filled, language } = formed;
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
        <Given {...formed} />
      )}
    </section>
  );
};
