import type { VNode } from "preact";
import type { AbsenceView, MembershipView } from "#contract/memberships/memberships";
import { type Language, say, type Text } from "#wording/wording";

const stages: Readonly<Record<MembershipView["stage"], Text>> = {
  "in-office": { ar: "عضوية عادية", fr: "En fonction", en: "In office" },
  warned: { ar: "وُجه إليها تنبيه", fr: "Avertie", en: "Warned" },
  "to-answer": { ar: "في أجل الجواب", fr: "Délai de réponse ouvert", en: "Time to answer" },
  "to-end": { ar: "يتعين تدوين انتهائها", fr: "Fin à consigner", en: "End to be recorded" },
  ended: { ar: "انتهت العضوية", fr: "Qualité de membre éteinte", en: "Ended" },
};

const tones: Readonly<Record<MembershipView["stage"], string>> = {
  "in-office": "badge",
  warned: "badge badge-warn",
  "to-answer": "badge badge-warn",
  "to-end": "badge badge-stop",
  ended: "badge badge-stop",
};

/** How a membership stands by its absences. */
export const MembershipStage = ({
  stage,
  language,
}: Readonly<{ stage: MembershipView["stage"]; language: Language }>): VNode => (
  <span class={tones[stage]}>{say(stages[stage], language)}</span>
);

type Stage = NonNullable<AbsenceView["justification"]>["stage"];

/** What became of a justification. */
export const justificationStages: Readonly<Record<Stage, Text>> = {
  given: {
    ar: "مبرر قُدم ولم يُجب عنه بعد",
    fr: "Justification donnée, à examiner",
    en: "Justification given, to be answered",
  },
  disputed: { ar: "مبرر متنازع فيه", fr: "Justification contestée", en: "Justification disputed" },
  rejected: { ar: "مبرر لم يُقبل", fr: "Justification non admise", en: "Justification not accepted" },
};
