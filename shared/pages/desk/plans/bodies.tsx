import type { VNode } from "preact";
import type { Role } from "#committee/kernel/roles";
import type { PlanView } from "#contract/plans/plans";
import { waysOf } from "#pages/desk/kit/desk-act";
import type { Frame } from "#pages/desk/kit/frame";
import { placeAt } from "#pages/desk/kit/place";
import { Worded } from "#pages/desk/kit/words";
import { planDesk } from "#pages/desk/plans/desk";
import { Columns } from "#pages/kit/columns";
import { HowBodyStands } from "#pages/public/plans/parts";
import { planNames } from "#wording/plans";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  change: { ar: "تعويض أحدهما أو تأكيدهما", fr: "Remplacer ou confirmer", en: "Replace or confirm" },
  back: { ar: "رجعت رسالتها", fr: "Lettre revenue", en: "Its letter came back" },
  act: { ar: "ما يمكن القيام به", fr: "À faire", en: "What may be done" },
} as const satisfies Record<string, Text>;

/** A plan, to be shown in a frame. */
export type OfPlan = Readonly<{
  plan: PlanView;
  /** The bodies, by their ids, whose last letter came back. */
  unreached: readonly string[];
  frame: Frame;
}>;

type Body = PlanView["bodies"][number];

/** What may be done about a body now: who it appoints is recorded first, and changed then. */
const waysTo = (plan: PlanView, body: Body, roles: readonly Role[]) =>
  waysOf(planDesk, { state: plan, roles }).map(({ act, place, way }) => ({
    to: placeAt(place, { id: plan.id, body: body.id }),
    does: act === "appoint" && body.answeredOn ? words.change : way,
  }));

type Doing = Readonly<{ to: string; does: Text; body: Body; language: Language }>;

const Doing = ({ to, does, body, language }: Doing) => (
  <p>
    <a href={to}>
      {say(does, language)}
      <span class="visually-hidden">
        {": "}
        <Worded words={body.name} language={language} />
      </span>
    </a>
  </p>
);

/** Whether each body of a plan has answered and, of the plan that was adopted last, what may be done about it. */
export const Bodies = ({ plan, unreached, frame: { language, roles = [] } }: OfPlan): VNode => (
  <table class="table">
    <caption>{say(planNames.bodies, language)}</caption>
    <Columns
      names={plan.isCurrent ? [planNames.body, planNames.answer, words.act] : [planNames.body, planNames.answer]}
      language={language}
    />
    <tbody>
      {plan.bodies.map((body) => (
        <tr key={body.id}>
          <th scope="row">
            <Worded words={body.name} language={language} />
          </th>
          <td>
            <HowBodyStands stands={{ body, ...body }} language={language} />{" "}
            {unreached.includes(body.id) && <span class="badge badge-warn">{say(words.back, language)}</span>}
          </td>
          {plan.isCurrent && (
            <td>
              {waysTo(plan, body, roles).map((way) => (
                <Doing key={way.to} {...way} body={body} language={language} />
              ))}
            </td>
          )}
        </tr>
      ))}
    </tbody>
  </table>
);
