import type { VNode } from "preact";
import { Selection } from "#pages/desk/kit/choices";
import { named } from "#pages/desk/kit/named";
import { WordsFields } from "#pages/desk/kit/typed-words";
import { type Formed, FormPage } from "#pages/desk/meetings/form-page";
import { type Language, say, sayWords, type Text } from "#wording/wording";

const words = {
  title: { ar: "إغناء المحضر", fr: "Enrichir le procès-verbal", en: "Enrich the minutes" },
  until: {
    ar: "يمكنكم إغناء المحضر إلى غاية نهاية يوم {until} (المادة 5 من الدليل). تُدرج كتابة اللجنة مساهمتكم في المحضر أو تُرفق به، وتُنشر باسمكم.",
    fr: "Vous pouvez enrichir le procès-verbal jusqu’à la fin du {until} (article 5 du guide). Votre contribution y est intégrée ou annexée par le secrétariat du comité, et publiée sous votre nom.",
    en: "You may enrich the minutes until the end of {until} (article 5 of the guide). Your contribution is taken in or attached, and published under your name.",
  },
  item: { ar: "النقطة المعنية", fr: "Point concerné", en: "Which item" },
  none: {
    ar: "اختاروا نقطة من جدول الأعمال",
    fr: "Choisissez un point de l’ordre du jour",
    en: "Choose an item of the agenda",
  },
  option: { ar: "{number}. {title}", fr: "{number}. {title}", en: "{number}. {title}" },
  says: { ar: "مساهمتكم", fr: "Votre contribution", en: "Your contribution" },
  send: { ar: "إرسال المساهمة", fr: "Envoyer la contribution", en: "Send the contribution" },
} as const satisfies Record<string, Text>;

const optionsIn = ({ meeting }: Formed, language: Language): readonly (readonly [string, string])[] =>
  meeting.agenda.map(({ title }, index) => [
    String(index + 1),
    say(words.option, language, { number: index + 1, title: sayWords(title, language).text }),
  ]);

/** A member adds to an item of the minutes, while there is time for it (G5.6). */
export const enrichPage = (formed: Formed, until: string): VNode => {
  const { filled } = formed;
  const { language } = filled;
  const item = say(words.item, language);
  const says = say(words.says, language);
  return (
    <FormPage
      formed={formed}
      title={say(words.title, language)}
      submit={say(words.send, language)}
      nameAt={named({ "/item": item, "/says": says })}
    >
      <p class="notice">{say(words.until, language, { until })}</p>
      <Selection
        filled={filled}
        at="/item"
        kind="number"
        label={item}
        none={say(words.none, language)}
        options={optionsIn(formed, language)}
      />
      <WordsFields filled={filled} at="/says" name={says} long />
    </FormPage>
  );
};
