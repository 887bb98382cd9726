import type { VNode } from "preact";
import type { Passage } from "#committee/kernel/words";
import type { WholeMethod } from "#contract/methods/view";
import { Columns } from "#pages/kit/columns";
import { Said } from "#pages/kit/said";
import { methodNames } from "#wording/methods";
import { directionOf, type Language, say, sayWords, type Text } from "#wording/wording";

/** Where the lists of contributions and of votes go on, where they do. */
export type GoesOn = Readonly<{ contributions?: string | undefined; votes?: string | undefined }>;

type OfMethod = Readonly<{ method: WholeMethod; goesOn?: GoesOn; language: Language }>;

const More = ({ to, says, language }: Readonly<{ to: string | undefined; says: Text; language: Language }>) =>
  to === undefined ? null : (
    <p>
      <a href={to}>{say(says, language)}</a>
    </p>
  );

/** A passage of a method in its paragraphs, in the language it stands in. */
export const MethodPassage = ({ passage, language }: Readonly<{ passage: Passage; language: Language }>): VNode => {
  const { text, language: own } = sayWords(passage, language);
  return (
    <div lang={own} dir={directionOf(own)} class="passage">
      {text.split(/\n+/).map((line, index) => (
        <p key={`${index + 1}`}>{line}</p>
      ))}
    </div>
  );
};

type Contribution = WholeMethod["contributions"][number];

const Answer = ({ answer, language }: Pick<Contribution, "answer"> & Readonly<{ language: Language }>) =>
  answer ? (
    <div class="notice">
      <h4>{say(methodNames.answer, language)}</h4>
      <MethodPassage passage={answer} language={language} />
    </div>
  ) : (
    <p>
      <span class="badge badge-live">{say(methodNames.awaited, language)}</span>
    </p>
  );

/** What associations contributed, each with what was answered, once the consultation has closed. */
export const MethodContributions = ({ method, goesOn = {}, language }: OfMethod): VNode | null =>
  method.round === 0 || method.stage === "consulting" ? null : (
    <section aria-labelledby="contributions">
      <h2 id="contributions">{say(methodNames.contributions, language)}</h2>
      {method.contributions.length === 0 && <p>{say(methodNames.noContribution, language)}</p>}
      {method.contributions.map(({ association, name, says, answer }) => (
        <section key={association}>
          <h3>
            <Said words={name} language={language} />
          </h3>
          <MethodPassage passage={says} language={language} />
          <Answer answer={answer} language={language} />
        </section>
      ))}
      <More to={goesOn.contributions} says={methodNames.moreContributions} language={language} />
    </section>
  );

const Count = ({ count, language }: Readonly<{ count: NonNullable<WholeMethod["count"]>; language: Language }>) => {
  const { electorate, voters, inFavour, against, adopted, countedOn } = count;
  const told = adopted ? methodNames.adopted : methodNames.notAdopted;
  return (
    <p class="notice">
      {say(told, language, { on: countedOn, inFavour, against })} {say(methodNames[electorate], language, { voters })}
    </p>
  );
};

/** Who voted how, by name and body. */
export const MethodVotes = ({ method: { votes }, goesOn = {}, language }: OfMethod): VNode => (
  <>
    <table class="table">
      <caption>{say(methodNames.votes, language)}</caption>
      <Columns names={[methodNames.voter, methodNames.vote]} language={language} />
      <tbody>
        {votes.map(({ voter, body, name, yes }) => (
          <tr key={voter}>
            <th scope="row">
              <Said words={body} language={language} />
              {name && ` (${language === "ar" ? name.ar : name.latin})`}
            </th>
            <td>{say(yes ? methodNames.yes : methodNames.no, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <More to={goesOn.votes} says={methodNames.moreVotes} language={language} />
  </>
);

/** How the last vote came out, by name and body. */
export const MethodOutcome = ({ method, goesOn = {}, language }: OfMethod): VNode | null =>
  method.count === undefined ? null : (
    <section aria-labelledby="outcome">
      <h2 id="outcome">{say(methodNames.outcome, language)}</h2>
      <Count count={method.count} language={language} />
      {method.stage !== "voting" && method.votes.length > 0 && (
        <MethodVotes method={method} goesOn={goesOn} language={language} />
      )}
    </section>
  );
