import type { VNode } from "preact";
import type { CivilDate } from "#calendar/civil-date";
import type { Words } from "#committee/kernel/words";
import { Day } from "#pages/kit/said";
import { planNames } from "#wording/plans";
import { type Language, say } from "#wording/wording";

type InLanguage = Readonly<{ language: Language }>;

/** How a body stands: when it answered, or since when its answer is late. */
export type Stands = Readonly<{
  body: Readonly<{ id: string; name: Words }>;
  answeredOn?: CivilDate | undefined;
  lateSince?: CivilDate | undefined;
}>;

/** Whether a body has appointed its people. */
export const HowBodyStands = ({ stands, language }: InLanguage & Readonly<{ stands: Stands }>): VNode => {
  const { answeredOn, lateSince } = stands;
  if (answeredOn) return <span class="badge">{say(planNames.answered, language, { on: answeredOn })}</span>;
  if (lateSince) return <span class="badge badge-stop">{say(planNames.late, language, { since: lateSince })}</span>;
  return <span class="badge badge-live">{say(planNames.awaited, language)}</span>;
};

type PlanFacts = InLanguage &
  Readonly<{
    plan: Readonly<{ begins: CivilDate; ends: CivilDate; adoptedOn: CivilDate; term: number }>;
    terms: readonly Readonly<{ from: CivilDate; until: CivilDate }>[];
    answersDue: CivilDate | undefined;
  }>;

/** The days of a plan, and the terms that it spans (G4.13). */
export const PlanFacts = ({ plan, terms, answersDue, language }: PlanFacts): VNode => (
  <dl class="facts">
    <dt>{say(planNames.adopted, language)}</dt>
    <dd>
      <Day day={plan.adoptedOn} language={language} />
    </dd>
    <dt>{say(planNames.begins, language)}</dt>
    <dd>
      <Day day={plan.begins} language={language} />
    </dd>
    <dt>{say(planNames.ends, language)}</dt>
    <dd>
      <Day day={plan.ends} language={language} />
    </dd>
    <dt>{say(planNames.terms, language)}</dt>
    {terms.map(({ from, until }, index) => (
      <dd key={from}>
        {say(planNames.term, language, { from, until })} {index === plan.term && say(planNames.running, language)}
      </dd>
    ))}
    {answersDue && (
      <>
        <dt>{say(planNames.due, language)}</dt>
        <dd>
          <Day day={answersDue} language={language} />
        </dd>
      </>
    )}
  </dl>
);
