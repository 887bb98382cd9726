import type { VNode } from "preact";
import { Choices } from "#pages/desk/kit/choices";
import { Field } from "#pages/desk/kit/fields";
import { named } from "#pages/desk/kit/named";
import { WordsFields } from "#pages/desk/kit/typed-words";
import { type Formed, FormPage } from "#pages/desk/meetings/form-page";
import { say, type Text } from "#wording/wording";

const words = {
  title: { ar: "تقديم مقترح", fr: "Faire une proposition", en: "Propose a change" },
  until: {
    ar: "يمكنكم تقديم مقترحاتكم إلى غاية نهاية يوم {until} (المادة 5 من الدليل). تجيب كتابة اللجنة عن كل مقترح بالقبول أو الرفض، مع ذكر السبب.",
    fr: "Vous pouvez proposer jusqu’à la fin du {until} (article 5 du guide). Le secrétariat du comité accepte ou décline chaque proposition, en donnant le motif.",
    en: "You may propose until the end of {until} (article 5 of the guide). The secretariat accepts or declines each proposal, with the reason.",
  },
  notYet: {
    ar: "حسب المعلومات المتوفرة لدينا، لم تصلكم الدعوة بعد: لم يبدأ أجل تقديم المقترحات في السريان بالنسبة إليكم، ويمكنكم تقديم مقترحاتكم منذ الآن. تجيب كتابة اللجنة عن كل مقترح بالقبول أو الرفض، مع ذكر السبب.",
    fr: "À notre connaissance, la convocation ne vous est pas encore parvenue\u00a0: votre délai de proposition n’a pas commencé à courir, et vous pouvez proposer dès maintenant. Le secrétariat du comité accepte ou décline chaque proposition, en donnant le motif.",
    en: "As far as is known, the notice has not reached you yet: your time for proposals has not begun to run, and you may propose already. The secretariat accepts or declines each proposal, with the reason.",
  },
  change: { ar: "ماذا تقترحون؟", fr: "Que proposez-vous\u00a0?", en: "What do you propose?" },
  agenda: { ar: "نقطة تضاف إلى جدول الأعمال", fr: "Un point à l’ordre du jour", en: "An item for the agenda" },
  date: { ar: "موعدا آخر", fr: "Une autre date", en: "Another day" },
  item: { ar: "النقطة المقترحة", fr: "Point proposé", en: "Proposed item" },
  heldOn: { ar: "التاريخ المقترح", fr: "Date proposée", en: "Proposed day" },
  reason: { ar: "سبب تغيير الموعد", fr: "Motif du changement de date", en: "Reason for another day" },
  send: { ar: "إرسال المقترح", fr: "Envoyer la proposition", en: "Send the proposal" },
} as const satisfies Record<string, Text>;

/** A member proposes an item or another day, while there is time for it; `until` is absent while it has not begun (G5.4). */
export const proposePage = (formed: Formed, until: string | undefined): VNode => {
  const { filled } = formed;
  const { language } = filled;
  const item = say(words.item, language);
  const heldOn = say(words.heldOn, language);
  const reason = say(words.reason, language);
  const change = say(words.change, language);
  return (
    <FormPage
      formed={formed}
      title={say(words.title, language)}
      submit={say(words.send, language)}
      nameAt={named({ "/change": change, "/title": item, "/heldOn": heldOn, "/reason": reason })}
    >
      <p class="notice">{until ? say(words.until, language, { until }) : say(words.notYet, language)}</p>
      <Choices
        filled={filled}
        at="/change"
        legend={change}
        choices={[
          {
            value: "agenda",
            label: say(words.agenda, language),
            more: <WordsFields filled={filled} at="/title" name={item} />,
          },
          {
            value: "date",
            label: say(words.date, language),
            more: (
              <>
                <Field filled={filled} at="/heldOn" type="date" label={heldOn} />
                <WordsFields filled={filled} at="/reason" name={reason} />
              </>
            ),
          },
        ]}
      />
    </FormPage>
  );
};
