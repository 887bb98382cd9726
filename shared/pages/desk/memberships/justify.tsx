import type { VNode } from "preact";
import type { Asked } from "#pages/desk/kit/act-form";
import { FileField } from "#pages/desk/kit/file-field";
import { Purposed } from "#pages/desk/kit/purposed";
import { WordsFields } from "#pages/desk/kit/typed-words";
import { AbsenceForm, type Absent } from "#pages/desk/memberships/absence-form";
import { say, type Text } from "#wording/wording";

const words = {
  title: { ar: "تبرير غياب", fr: "Justifier une absence", en: "Justify an absence" },
  submit: { ar: "تسجيل المبرر", fr: "Enregistrer la justification", en: "Save the justification" },
  means: {
    ar: "تطلع كتابة اللجنة على ما تكتبونه. وإذا نازعت فيه، اطلع عليه كذلك باقي أعضاء المجتمع المدني في اللجنة للبت فيه. ولا يُنشر للعموم.",
    fr: "Le secrétariat lit ce que vous écrivez. S’il le conteste, les autres membres de la société civile du comité le lisent aussi, pour trancher. Rien n’en est publié.",
    en: "The secretariat reads what you write. If it disputes it, the committee’s other civil-society members read it too, to settle it. None of it is published.",
  },
  says: { ar: "سبب الغياب", fr: "Motif de l’absence", en: "Why you were absent" },
  evidence: {
    ar: "وثيقة مثبتة (اختيارية)",
    fr: "Pièce à l’appui (facultative)",
    en: "Document that shows it (optional)",
  },
} as const satisfies Record<string, Text>;

/** An association says why it was absent (G12.4). */
export const justifyPage = (asked: Asked, absent: Absent): VNode => {
  const { filled } = asked;
  const [says, evidence] = [say(words.says, filled.language), say(words.evidence, filled.language)];
  return (
    <AbsenceForm asked={asked} absent={absent} {...words} names={{ "/says": says, "/evidence": evidence }} withFiles>
      <WordsFields filled={filled} at="/says" name={says} long />
      <Purposed at="/evidence" purpose="absence-justification" />
      <FileField filled={filled} at="/evidence" label={evidence} />
    </AbsenceForm>
  );
};
