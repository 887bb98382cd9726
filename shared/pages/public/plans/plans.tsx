import type { Owes } from "#committee/kernel/owing";
import { answersDueOn, standingsOf } from "#committee/plans/adopting";
import type { ActionPlan } from "#committee/plans/plan";
import { termsOf } from "#committee/plans/terms";
import { editionOn } from "#guide/editions";
import { Columns } from "#pages/kit/columns";
import { pageNames } from "#pages/kit/names";
import { committeePath, pathIn, planPath, plansPath } from "#pages/kit/paths";
import { RecordOfMatter } from "#pages/kit/record-of";
import { Said } from "#pages/kit/said";
import type { View } from "#pages/kit/view";
import { asPage } from "#pages/public/layout";
import { HowBodyStands, PlanFacts } from "#pages/public/plans/parts";
import { planNames } from "#wording/plans";
import { say, sayWords } from "#wording/wording";

/** A plan as the pages show it: with what it owes, and the head hash of its journal. */
export type ShownPlan = Readonly<{ plan: ActionPlan; owes: Owes; head: string }>;

const above = ({ language }: View) => ({ path: committeePath, name: say(pageNames.committee, language) });

const Bodies = ({ shown: { plan, owes }, view }: Readonly<{ shown: ShownPlan; view: View }>) => {
  const { language, today } = view;
  return (
    <table class="table stacked">
      <caption>{say(planNames.bodies, language)}</caption>
      <Columns names={[planNames.body, planNames.answer]} language={language} />
      <tbody>
        {standingsOf(plan, owes, today).map((stands) => (
          <tr key={stands.body.id}>
            <th scope="row">
              <Said words={stands.body.name} language={language} />
            </th>
            <td>
              <HowBodyStands stands={stands} language={language} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** The page of a plan: its days, its terms, and which of its bodies have appointed their people (G4.1, G4.13). */
export const planPage = (shown: ShownPlan, view: View): string => {
  const { language } = view;
  const { plan, owes, head } = shown;
  const terms = termsOf(plan, editionOn(plan.edition));
  return asPage({
    view,
    path: planPath(plan.id),
    title: sayWords(plan.title, language).text,
    crumbs: [above(view), { path: plansPath, name: say(planNames.plans, language) }],
    children: (
      <>
        <PlanFacts plan={plan} terms={terms} answersDue={answersDueOn(owes)} language={language} />
        <Bodies shown={shown} view={view} />
        <RecordOfMatter matter={`PLAN#${plan.id}`} head={head} language={language} />
      </>
    ),
  });
};

/** The plans, the last adopted first. */
export const plansPage = (plans: readonly ShownPlan[], view: View): string => {
  const { language } = view;
  return asPage({
    view,
    path: plansPath,
    title: say(planNames.plans, language),
    crumbs: [above(view)],
    children:
      plans.length === 0 ? (
        <p>{say(planNames.none, language)}</p>
      ) : (
        <ul class="lines">
          {plans.map(({ plan: { id, title, begins, ends } }) => (
            <li key={id}>
              <p class="line-title">
                <a href={pathIn(language, planPath(id))}>
                  <Said words={title} language={language} />
                </a>
              </p>
              <p class="line-more">{say(planNames.term, language, { from: begins, until: ends })}</p>
            </li>
          ))}
        </ul>
      ),
  });
};
