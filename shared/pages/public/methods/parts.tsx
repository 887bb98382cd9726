import type { VNode } from "preact";
import type { MethodView } from "#contract/methods/view";
import { parameterNames } from "#guide/parameters";
import { Columns } from "#pages/kit/columns";
import { FactsIn } from "#pages/kit/facts-in";
import { Day, Said } from "#pages/kit/said";
import { methodSeats, methodTimes } from "#pages/public/methods/fields";
import { fileTypeNames, methodNames, methodStages } from "#wording/methods";
import { type Language, say, type Text } from "#wording/wording";

type OfMethod = Readonly<{ method: MethodView; language: Language }>;

const Span = ({ name, span, language }: Readonly<{ name: Text; span: Opens | undefined; language: Language }>) =>
  span ? (
    <>
      <dt>{say(name, language)}</dt>
      <dd>{say(methodNames.span, language, { from: span.opensOn, until: span.closesOn })}</dd>
    </>
  ) : null;

type Opens = Readonly<{ opensOn: string; closesOn: string }>;

/** Where a method stands, what it is for, and its days. */
export const MethodFacts = ({ method, language }: OfMethod): VNode => (
  <dl class="facts">
    <dt>{say(methodNames.method, language)}</dt>
    <dd>
      <span class="badge">{say(methodStages[method.stage], language)}</span>
    </dd>
    <dt>{say(methodNames.plan, language)}</dt>
    <dd>
      <Said words={method.title} language={language} />
    </dd>
    <FactsIn fields={methodSeats} of={method} language={language} />
    <Span name={methodNames.consultation} span={method.consultation} language={language} />
    <Span name={methodNames.vote} span={method.vote} language={language} />
    <FactsIn fields={methodTimes} of={method} language={language} />
    {method.publishedOn && (
      <>
        <dt>{say(methodNames.publishedOn, language)}</dt>
        <dd>
          <Day day={method.publishedOn} language={language} />
        </dd>
      </>
    )}
  </dl>
);

type Criteria = Readonly<{ criteria: MethodView["criteria"]; language: Language }>;

/** The criteria of the edition, with their points (G4.8). */
export const CriteriaTable = ({ criteria, language }: Criteria): VNode => (
  <table class="table">
    <caption>{say(methodNames.criteria, language)}</caption>
    <Columns names={[methodNames.criterion, methodNames.points]} language={language} />
    <tbody>
      {criteria.map(({ criterion, points }) => (
        <tr key={criterion}>
          <th scope="row">{say(parameterNames[criterion], language)}</th>
          <td>{points}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

const BYTES_IN_MEGABYTE = 1_000_000;

type Parts = Readonly<{ parts: MethodView["parts"]; language: Language }>;

/** What a dossier must have: the form, which is filled in online, and parts. */
export const DossierParts = ({ parts, language }: Parts): VNode => (
  <>
    <p>{say(methodNames.form, language)}</p>
    <table class="table stacked">
      <caption>{say(methodNames.parts, language)}</caption>
      <Columns names={[methodNames.part, methodNames.types, methodNames.largest]} language={language} />
      <tbody>
        {parts.map(({ name, types, largest }, index) => (
          <tr key={`${index + 1}`}>
            <th scope="row">
              <Said words={name} language={language} />
            </th>
            <td>{types.map((type) => fileTypeNames[type]).join(" · ")}</td>
            <td>{say(methodNames.megabytes, language, { size: largest / BYTES_IN_MEGABYTE })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </>
);
