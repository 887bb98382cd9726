import type { VNode } from "preact";
import { FaultsAt } from "#pages/desk/kit/fields";
import { idAt } from "#pages/desk/kit/filled";
import { Worded } from "#pages/desk/kit/words";
import { type Formed, FormPage } from "#pages/desk/meetings/form-page";
import { writing } from "#pages/desk/meetings/minutes-forms";
import { ItemFields, itemNames } from "#pages/desk/meetings/minutes-item";
import { type Language, say, type Text } from "#wording/wording";

const itemName: Text = { ar: "النقطة {number}", fr: "Point {number}", en: "Item {number}" };

const numbered = (index: number, language: Language): string => say(itemName, language, { number: index + 1 });

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
    <FormPage formed={formed} told={writing} names={Object.assign({}, ...items)} wide>
      <p class="notice">{say(writing.means, language, { due })}</p>
      <FaultsAt filled={formed.filled} at="/items" />
      {formed.meeting.agenda.map(({ title }, index) => (
        <Item key={title.ar} formed={formed} index={index} />
      ))}
    </FormPage>
  );
};
