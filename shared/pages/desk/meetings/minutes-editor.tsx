import type { VNode } from "preact";
import { FaultsAt } from "#pages/desk/kit/fields";
import { idAt } from "#pages/desk/kit/filled";
import { named } from "#pages/desk/kit/named";
import { Worded } from "#pages/desk/kit/words";
import { type Formed, FormPage } from "#pages/desk/meetings/form-page";
import { ItemFields, itemNames } from "#pages/desk/meetings/minutes-item";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  title: { ar: "تحرير المحضر", fr: "Rédiger le procès-verbal", en: "Write the minutes" },
  means: {
    ar: "تُسجل هنا مسودة لا يطلع عليها سوى كتابة اللجنة، ويمكن تعديلها ما دام المحضر لم يُرسل. يجب أن يُرسل إلى الأعضاء في أجل أقصاه نهاية يوم {due} (المادة 5 من الدليل).",
    fr: "Ce projet n’est lu que du secrétariat et se modifie jusqu’à l’envoi. Le procès-verbal doit parvenir aux membres au plus tard à la fin du {due} (article 5 du guide).",
    en: "This draft is read by the secretariat alone, and can be changed until it is sent. The minutes must go to the members by the end of {due} (article 5 of the guide).",
  },
  item: { ar: "النقطة {number}", fr: "Point {number}", en: "Item {number}" },
  save: { ar: "تسجيل المسودة", fr: "Enregistrer le projet", en: "Save the draft" },
} as const satisfies Record<string, Text>;

const numbered = (index: number, language: Language): string => say(words.item, language, { number: index + 1 });

const Item = ({ formed, index }: Readonly<{ formed: Formed; index: number }>) => {
  const { language } = formed.filled;
  const at = `/items/${index}`;
  const title = formed.meeting.agenda[index]?.title;
  return (
    <section id={idAt(at)} class="minutes-item">
      <h2>
        <span class="number">{numbered(index, language)}</span> {title && <Worded words={title} language={language} />}
      </h2>
      <input type="hidden" name={`${at}:object`} value="" />
      <ItemFields formed={formed} at={at} />
    </section>
  );
};

/** The draft of the minutes, an item for each of the agenda. */
export const minutesEditorPage = (formed: Formed, due: string): VNode => {
  const { language } = formed.filled;
  const items = formed.meeting.agenda.map((_, index) =>
    itemNames(`/items/${index}`, numbered(index, language), language),
  );
  return (
    <FormPage
      formed={formed}
      title={say(words.title, language)}
      submit={say(words.save, language)}
      nameAt={named(Object.assign({}, ...items))}
      wide
    >
      <p class="notice">{say(words.means, language, { due })}</p>
      <FaultsAt filled={formed.filled} at="/items" />
      {formed.meeting.agenda.map(({ title }, index) => (
        <Item key={title.ar} formed={formed} index={index} />
      ))}
    </FormPage>
  );
};
