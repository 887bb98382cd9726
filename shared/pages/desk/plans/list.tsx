import type { VNode } from "preact";
import type { PlanView } from "#contract/plans/plans";
import { type Frame, Framed } from "#pages/desk/kit/frame";
import { Worded } from "#pages/desk/kit/words";
import { planNames } from "#wording/plans";
import { say, type Text } from "#wording/wording";

const adopt: Text = { ar: "تسجيل خطة معتمدة", fr: "Inscrire un plan adopté", en: "Enter an adopted plan" };

type Listed = Readonly<{ frame: Frame; plans: readonly PlanView[] }>;

/** The plans, the last adopted first. */
export const planListPage = ({ frame, plans }: Listed): VNode => {
  const { language } = frame;
  return (
    <Framed frame={frame} title={say(planNames.plans, language)}>
      <p>
        <a class="button" href="/desk/plans/new">
          {say(adopt, language)}
        </a>
      </p>
      {plans.length === 0 && <p>{say(planNames.none, language)}</p>}
      <ul>
        {plans.map(({ id, title, begins, ends }) => (
          <li key={id}>
            <a href={`/desk/plans/${id}`}>
              <Worded words={title} language={language} />
            </a>
            <br />
            {say(planNames.term, language, { from: begins, until: ends })}
          </li>
        ))}
      </ul>
    </Framed>
  );
};
