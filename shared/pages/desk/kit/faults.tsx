import type { VNode } from "preact";
import type { ProblemDetails } from "#contract/kernel/problem";
import { idAt } from "#pages/desk/kit/filled";
import { type Language, say, type Text } from "#wording/wording";

/** What went wrong with what a person asked, as the API tells it. */
export type Trouble = Pick<ProblemDetails, "title" | "errors" | "refusals" | "reference">;

const article: Text = {
  ar: "المادة {number} من الدليل",
  fr: "Article {number} du guide",
  en: "Article {number} of the guide",
};

type Refusal = NonNullable<Trouble["refusals"]>[number];

const Refused = ({ refusal, language }: Readonly<{ refusal: Refusal; language: Language }>) => (
  <li>
    <p>{refusal.because}</p>
    <p class="cited">
      {refusal.article !== undefined && (
        <>
          <strong>{say(article, language, { number: refusal.article })}</strong>
          {` (${refusal.rule})${language === "fr" ? "\u00a0: " : ": "}`}
        </>
      )}
      {refusal.says}
    </p>
  </li>
);

type Summary = Readonly<{
  trouble: Trouble;
  language: Language;
  /** What the field at a place is called. */
  nameAt?: (at: string) => string | undefined;
}>;

const mend: Text = {
  ar: "يرجى تصحيح ما يلي",
  fr: "Veuillez corriger ce qui suit",
  en: "Please put the following right",
};
const named: Text = { ar: "{name}: {message}", fr: "{name}\u00a0: {message}", en: "{name}: {message}" };

/** What went wrong, at the head of a page: each fault leads to its field, each refusal cites its article. */
export const ErrorSummary = ({ trouble, language, nameAt = () => undefined }: Summary): VNode => (
  <section class="error-summary" role="alert" aria-labelledby="trouble">
    <h2 id="trouble">{trouble.errors ? say(mend, language) : trouble.title}</h2>
    {trouble.errors && (
      <ul>
        {trouble.errors.map(({ at, message }) => {
          const name = nameAt(at);
          return (
            <li key={at}>
              <a href={`#${idAt(at)}`}>{name ? say(named, language, { name, message }) : message}</a>
            </li>
          );
        })}
      </ul>
    )}
    {trouble.refusals && (
      <ul>
        {trouble.refusals.map((refusal) => (
          <Refused key={refusal.rule} refusal={refusal} language={language} />
        ))}
      </ul>
    )}
  </section>
);
