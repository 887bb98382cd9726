import type { VNode } from "preact";
import { Question } from "#committee/candidacies/application-form";
import type { CallView } from "#contract/calls/calls";
import { Columns } from "#pages/kit/columns";
import { Moment } from "#pages/kit/moment";
import { Said } from "#pages/kit/said";
import { formTexts, questionTexts } from "#wording/application-form";
import { callNames, callStages } from "#wording/calls";
import { methodNames } from "#wording/methods";
import { type Language, say, type Text } from "#wording/wording";

export type OfCall = Readonly<{ call: CallView; language: Language }>;

type Instants = "announcedAt" | "opensAt" | "closesAt" | "closedAt";

const When = ({ call, language, name, which }: OfCall & Readonly<{ name: Text; which: Instants }>) => {
  const at = call[which];
  return at === undefined ? null : (
    <>
      <dt>{say(name, language)}</dt>
      <dd>
        <Moment at={at} language={language} />
      </dd>
    </>
  );
};

/** Where a call stands, what it is for, and its calendar in Moroccan time; the way to its method is the caller's own. */
export const CallFacts = ({ call, language, toMethod }: OfCall & Readonly<{ toMethod: string }>): VNode => (
  <>
    <dl class="facts">
      <dt>{say(callNames.call, language)}</dt>
      <dd>
        <span class={call.stage === "open" ? "badge badge-live" : "badge"}>
          {say(callStages[call.stage], language)}
        </span>
      </dd>
      <dt>{say(methodNames.plan, language)}</dt>
      <dd>
        <Said words={call.title} language={language} />
      </dd>
      <dt>{say(methodNames.method, language)}</dt>
      <dd>
        <a href={toMethod}>{say(methodNames.title, language)}</a>
      </dd>
      <dt>{say(methodNames.seats, language)}</dt>
      <dd>{call.seats}</dd>
      <When call={call} language={language} name={callNames.announced} which="announcedAt" />
      <When call={call} language={language} name={callNames.opens} which="opensAt" />
      <When call={call} language={language} name={callNames.closes} which="closesAt" />
      <When call={call} language={language} name={callNames.closed} which="closedAt" />
      <dt>{say(methodNames.keptDays, language)}</dt>
      <dd>{call.keptDays}</dd>
    </dl>
    <p class="hint">{say(callNames.legalTime, language)}</p>
  </>
);

/** What the form of a candidacy asks. */
export const FormQuestions = ({ language }: Readonly<{ language: Language }>): VNode => (
  <section aria-labelledby="questions">
    <h2 id="questions">{say(callNames.questions, language)}</h2>
    <ol>
      <li>{say(formTexts.experience, language)}</li>
      <li>{say(formTexts.marginalised, language)}</li>
      {Question.options.map((name) => (
        <li key={name}>{say(questionTexts[name], language)}</li>
      ))}
    </ol>
  </section>
);

type Counted = OfCall & Readonly<{ count: NonNullable<CallView["count"]> }>;

const Lacked = ({ call, count, language }: Counted) => (
  <table class="table">
    <caption>{say(callNames.lacked, language)}</caption>
    <Columns names={[methodNames.part, callNames.dossiers]} language={language} />
    <tbody>
      <tr>
        <th scope="row">{say(formTexts.form, language)}</th>
        <td>{count.formMissing}</td>
      </tr>
      {call.parts.map(({ name }, part) => (
        <tr key={`${part + 1}`}>
          <th scope="row">
            <Said words={name} language={language} />
          </th>
          <td>{count.partsMissing[part]}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** How a call came out, in numbers: what those set aside lacked, and never whose they were (G4.9). */
export const CallOutcome = ({ call, language }: OfCall): VNode | null =>
  call.count === undefined ? null : (
    <section aria-labelledby="outcome">
      <h2 id="outcome">{say(callNames.outcome, language)}</h2>
      <dl class="facts">
        <dt>{say(callNames.candidacies, language)}</dt>
        <dd>{call.count.candidacies}</dd>
        <dt>{say(callNames.inStudy, language)}</dt>
        <dd>{call.count.inStudy}</dd>
        <dt>{say(callNames.setAside, language)}</dt>
        <dd>{call.count.setAside}</dd>
      </dl>
      <p>{say(callNames.noNames, language)}</p>
      {call.count.setAside > 0 && <Lacked call={call} count={call.count} language={language} />}
    </section>
  );
