import type { VNode } from "preact";
import type { Balance } from "#committee/composition/composition";
import type { Role } from "#committee/kernel/roles";
import type { PlanView } from "#contract/plans/plans";
import { waysOf } from "#pages/desk/kit/desk-act";
import { type Frame, Framed } from "#pages/desk/kit/frame";
import { placeAt } from "#pages/desk/kit/place";
import { Worded } from "#pages/desk/kit/words";
import { planDesk } from "#pages/desk/plans/desk";
import { Columns } from "#pages/kit/columns";
import { BalanceNote } from "#pages/public/composition/parts";
import { HowBodyStands, PlanFacts } from "#pages/public/plans/parts";
import { planNames } from "#wording/plans";
import { type Language, say, sayWords, type Text } from "#wording/wording";

const words = {
  change: { ar: "تعويض أحدهما أو تأكيدهما", fr: "Remplacer ou confirmer", en: "Replace or confirm" },
  back: { ar: "رجعت رسالتها", fr: "Lettre revenue", en: "Its letter came back" },
  act: { ar: "ما يمكن القيام به", fr: "À faire", en: "What may be done" },
  past: {
    ar: "اعتُمدت خطة بعد هذه: لم تعد هيئاتها تعيّن أحدا.",
    fr: "Un autre plan a été adopté depuis\u00a0: les organismes de celui-ci ne désignent plus personne.",
    en: "A later plan was adopted: the bodies of this one appoint nobody any more.",
  },
  journal: { ar: "سجل الخطة (JSON)", fr: "Registre du plan (JSON)", en: "The plan’s record (JSON)" },
} as const satisfies Record<string, Text>;

/** What has just been done, told once at the head of the page. */
const done: Readonly<Record<string, Text>> = {
  adopted: {
    ar: "سُجلت الخطة، والرسائل في طريقها إلى الهيئات.",
    fr: "Le plan est inscrit\u00a0: les lettres sont en route vers les organismes.",
    en: "The plan is entered: the letters are on their way to its bodies.",
  },
  appointed: {
    ar: "سُجل التعيين، ورسائل الترحيب في طريقها إلى من عُيِّن حديثا.",
    fr: "La désignation est enregistrée\u00a0: les messages de bienvenue sont en route.",
    en: "The appointment is recorded: the welcomes are on their way.",
  },
  corrected: {
    ar: "صُححت بيانات المكتب.",
    fr: "Le bureau est corrigé.",
    en: "The office is corrected.",
  },
  explained: { ar: "سُجل التوضيح.", fr: "L’explication est inscrite.", en: "The explanation is entered." },
};

/** What a page's address says has just been done, in words. */
const DoneNote = ({ was, language }: Readonly<{ was: string | null; language: Language }>): VNode | null => {
  const told = was === null ? undefined : done[was];
  return told ? (
    <p class="notice" role="status">
      {say(told, language)}
    </p>
  ) : null;
};

type OfPlan = Readonly<{
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

const Bodies = ({ plan, unreached, frame: { language, roles = [] } }: OfPlan) => (
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

type Shown = OfPlan & Readonly<{ balance: Balance; was: string | null }>;

/** A plan with who has answered, the way to record an answer, and the balance of the committee as it is (G3.1, G4.1). */
export const planDeskPage = ({ frame, plan, unreached, balance, was }: Shown): VNode => {
  const { language } = frame;
  return (
    <Framed frame={frame} title={sayWords(plan.title, language).text}>
      <DoneNote was={was} language={language} />
      {!plan.isCurrent && <p class="notice">{say(words.past, language)}</p>}
      <BalanceNote balance={balance} language={language} />
      <PlanFacts plan={plan} terms={plan.terms} answersDue={plan.answersDue} language={language} />
      <Bodies plan={plan} unreached={unreached} frame={frame} />
      <p>
        <a href={`/api/journal/PLAN/${plan.id}`}>{say(words.journal, language)}</a>
      </p>
    </Framed>
  );
};
