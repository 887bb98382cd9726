import type { VNode } from "preact";
import type { Balance } from "#committee/composition/composition";
import { Framed } from "#pages/desk/kit/frame";
import { Bodies, type OfPlan } from "#pages/desk/plans/bodies";
import { BalanceNote } from "#pages/public/composition/parts";
import { PlanFacts } from "#pages/public/plans/parts";
import { type Language, say, sayWords, type Text } from "#wording/wording";

const words = {
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
