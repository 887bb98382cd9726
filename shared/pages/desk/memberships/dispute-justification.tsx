import type { VNode } from "preact";
import type { Asked } from "#pages/desk/kit/act-form";
import { WordsFields } from "#pages/desk/kit/typed-words";
import { AbsenceForm, type Absent } from "#pages/desk/memberships/absence-form";
import { say, type Text } from "#wording/wording";

const words = {
  title: { ar: "المنازعة في مبرر غياب", fr: "Contester une justification", en: "Dispute a justification" },
  submit: { ar: "عرض الأمر على الأعضاء", fr: "Saisir les membres", en: "Put it to the members" },
  means: {
    ar: "لا تبت كتابة اللجنة في المبرر: يُعرض مع سبب المنازعة على باقي أعضاء المجتمع المدني في اللجنة، ولهم عشرة أيام عمل. ولا يُنشر شيء من ذلك للعموم.",
    fr: "Le secrétariat ne tranche pas\u00a0: la justification et le motif de la contestation sont soumis aux autres membres de la société civile du comité, qui disposent de dix jours ouvrables. Rien n’en est publié.",
    en: "The secretariat doesn’t settle it: the justification, with the reason why it is disputed, goes to the committee’s other civil-society members, who have ten working days. None of it is published.",
  },
  reason: { ar: "سبب المنازعة", fr: "Motif de la contestation", en: "Why it is disputed" },
} as const satisfies Record<string, Text>;

/** The secretariat hands a justification on to civil society's other members (G12.4). */
export const disputePage = (asked: Asked, absent: Absent): VNode => {
  const { filled } = asked;
  const reason = say(words.reason, filled.language);
  return (
    <AbsenceForm asked={asked} absent={absent} {...words} names={{ "/reason": reason }}>
      <WordsFields filled={filled} at="/reason" name={reason} />
    </AbsenceForm>
  );
};
