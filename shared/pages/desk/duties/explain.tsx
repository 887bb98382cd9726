import type { VNode } from "preact";
import type { DutyView } from "#contract/duties/duties";
import { ActForm, type Asked } from "#pages/desk/kit/act-form";
import { Fact } from "#pages/desk/kit/fact";
import { named } from "#pages/desk/kit/named";
import { deskOf } from "#pages/desk/kit/place";
import { WordsFields } from "#pages/desk/kit/typed-words";
import { HowItStands } from "#pages/kit/standing";
import { Explanations } from "#pages/public/duties/explanations";
import { deadlineWords } from "#wording/deadlines";
import { measuresOf } from "#wording/known";
import { type Language, say, sayDate, type Text } from "#wording/wording";

const words = {
  title: { ar: "توضيح سبب التأخر", fr: "Expliquer un retard", en: "Explain a delay" },
  what: { ar: "المطلوب", fr: "Ce qui était dû", en: "What was owed" },
  on: { ar: "آخر يوم", fr: "Dernier jour", en: "Last day" },
  standing: { ar: "الوضعية", fr: "État", en: "How it stands" },
  means: {
    ar: "يُنشر هذا التوضيح بتاريخ اليوم إلى جانب الأجل المعني في لوحة الآجال، ويُدوَّن في السجل، ويمكن للجميع الاطلاع عليه. ولا يمحو الإشارة إلى التأخر، ولا يمكن سحبه؛ ويمكن أن يليه توضيح آخر.",
    fr: "L’explication, datée de ce jour, est publiée au tableau des échéances à côté de l’échéance concernée, et inscrite au registre, que chacun peut consulter. Elle n’efface pas le retard et ne peut être retirée\u00a0; une autre peut la suivre.",
    en: "The explanation, dated today, is published on the board of obligations beside the one concerned, and stands on the record, which anyone may read. It doesn’t remove the mark and can’t be taken back; another may follow it.",
  },
  explanation: { ar: "التوضيح", fr: "Explication", en: "Explanation" },
  submit: { ar: "نشر التوضيح", fr: "Publier l’explication", en: "Publish the explanation" },
} as const satisfies Record<string, Text>;

type OfDuty = Readonly<{ duty: DutyView; language: Language }>;

/** What is explained, how it stands, and what was said of it before. */
const Explained = ({ duty, language }: OfDuty) => (
  <>
    <dl class="facts">
      <Fact name={words.what} language={language}>
        {say(deadlineWords[duty.name].asks, language, measuresOf(duty.about, language))}
      </Fact>
      <Fact name={words.on} language={language}>
        {sayDate(duty.on, language)}
      </Fact>
      <Fact name={words.standing} language={language}>
        <HowItStands duty={duty} isNamed={duty.about.title !== undefined} language={language} />
      </Fact>
    </dl>
    <Explanations all={duty.explanations} language={language} />
  </>
);

/** Why something was missed or met late, to be written where all may read it. */
export const explainPage = (asked: Asked, duty: DutyView): VNode => {
  const { language } = asked.filled;
  const { matter } = duty.about;
  const explanation = say(words.explanation, language);
  return (
    <ActForm
      asked={asked}
      of={{ to: deskOf(matter), says: say(deadlineWords[duty.name].asks, language, measuresOf(duty.about, language)) }}
      title={say(words.title, language)}
      submit={say(words.submit, language)}
      nameAt={named({ "/words": explanation })}
    >
      <Explained duty={duty} language={language} />
      <p class="notice">{say(words.means, language)}</p>
      <WordsFields filled={asked.filled} at="/words" name={explanation} />
    </ActForm>
  );
};
