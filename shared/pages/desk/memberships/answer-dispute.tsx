import type { VNode } from "preact";
import type { Asked } from "#pages/desk/kit/act-form";
import { Choices } from "#pages/desk/kit/choices";
import { AbsenceForm, type Absent } from "#pages/desk/memberships/absence-form";
import { say, type Text } from "#wording/wording";

const words = {
  title: { ar: "البت في مبرر متنازع فيه", fr: "Se prononcer sur une contestation", en: "Answer a dispute" },
  submit: { ar: "تسجيل الجواب", fr: "Enregistrer la réponse", en: "Save the answer" },
  means: {
    ar: "لا يُرفض المبرر إلا إذا رأى أكثر من نصف باقي أعضاء المجتمع المدني أن الغياب غير مبرر. ويمكنكم تغيير جوابكم إلى حين انتهاء الأجل.",
    fr: "La justification n’est rejetée que si plus de la moitié des autres membres de la société civile tiennent l’absence pour injustifiée. Vous pouvez changer votre réponse jusqu’à la fin du délai.",
    en: "The justification is rejected only if more than half of civil society’s other members find the absence not justified. You may change your answer until the time is over.",
  },
  legend: { ar: "رأيكم", fr: "Votre avis", en: "Your answer" },
  yes: { ar: "الغياب مبرر", fr: "L’absence est justifiée", en: "The absence is justified" },
  no: { ar: "الغياب غير مبرر", fr: "L’absence n’est pas justifiée", en: "The absence is not justified" },
} as const satisfies Record<string, Text>;

/** Another association of the college says whether an absence is justified (G12.4). */
export const answerDisputePage = (asked: Asked, absent: Absent): VNode => {
  const { filled } = asked;
  const { language } = filled;
  const legend = say(words.legend, language);
  return (
    <AbsenceForm asked={asked} absent={absent} {...words} names={{ "/justified": legend }}>
      <Choices
        filled={filled}
        at="/justified"
        kind="boolean"
        legend={legend}
        choices={[
          { value: "true", label: say(words.yes, language) },
          { value: "false", label: say(words.no, language) },
        ]}
      />
    </AbsenceForm>
  );
};
