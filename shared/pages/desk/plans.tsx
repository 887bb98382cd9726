import type { VNode } from "preact";
import type { Balance } from "#committee/composition";
import type { PlanView } from "#contract/plans";
import { Columns } from "#pages/columns";
import { BalanceNote } from "#pages/composition-parts";
import { type Frame, Framed } from "#pages/desk/frame";
import { Worded } from "#pages/desk/words";
import { HowBodyStands, PlanFacts } from "#pages/plan-parts";
import { planNames } from "#wording/plans";
import { type Language, say, sayWords, type Text } from "#wording/wording";

const words = {
  adopt: { ar: "تسجيل خطة معتمدة", fr: "Inscrire un plan adopté", en: "Enter an adopted plan" },
  record: { ar: "تسجيل الممثل والنائب", fr: "Enregistrer les désignations", en: "Record its people" },
  change: { ar: "تعويض أحدهما أو تأكيدهما", fr: "Remplacer ou confirmer", en: "Replace or confirm" },
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
  explained: { ar: "سُجل التوضيح.", fr: "L’explication est inscrite.", en: "The explanation is entered." },
};

/** What a page's address says has just been done, in words. */
export const DoneNote = ({ was, language }: Readonly<{ was: string | null; language: Language }>): VNode | null => {
  const told = was === null ? undefined : done[was];
  return told ? (
    <p class="notice" role="status">
      {say(told, language)}
    </p>
  ) : null;
};

type Listed = Readonly<{ frame: Frame; plans: readonly PlanView[] }>;

/** The plans, the last adopted first. */
export const planListPage = ({ frame, plans }: Listed): VNode => {
  const { language } = frame;
  return (
    <Framed frame={frame} title={say(planNames.plans, language)}>
      <p>
        <a class="button" href="/desk/plans/new">
          {say(words.adopt, language)}
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

type OfPlan = Readonly<{ plan: PlanView; language: Language }>;

const Bodies = ({ plan, language }: OfPlan) => (
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
            <HowBodyStands stands={{ body, ...body }} language={language} />
          </td>
          {plan.isCurrent && (
            <td>
              <a href={`/desk/plans/${plan.id}/appointments/${body.id}`}>
                {say(body.answeredOn ? words.change : words.record, language)}
                <span class="visually-hidden">
                  {": "}
                  <Worded words={body.name} language={language} />
                </span>
              </a>
            </td>
          )}
        </tr>
      ))}
    </tbody>
  </table>
);

type Shown = Readonly<{ frame: Frame; plan: PlanView; balance: Balance; was: string | null }>;

/** A plan with who has answered, the way to record an answer, and the balance of the committee as it is (G3.1, G4.1). */
export const planDeskPage = ({ frame, plan, balance, was }: Shown): VNode => {
  const { language } = frame;
  return (
    <Framed frame={frame} title={sayWords(plan.title, language).text}>
      <DoneNote was={was} language={language} />
      {!plan.isCurrent && <p class="notice">{say(words.past, language)}</p>}
      <BalanceNote balance={balance} language={language} />
      <PlanFacts plan={plan} terms={plan.terms} answersDue={plan.answersDue} language={language} />
      <Bodies plan={plan} language={language} />
      <p>
        <a href={`/api/journal/PLAN/${plan.id}`}>{say(words.journal, language)}</a>
      </p>
    </Framed>
  );
};
