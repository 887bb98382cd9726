import type { VNode } from "preact";
import { Selection } from "#pages/desk/kit/choices";
import { FieldsAsked } from "#pages/desk/kit/fields-asked";
import { type Formed, FormPage } from "#pages/desk/meetings/form-page";
import { enriching } from "#pages/desk/meetings/minutes-forms";
import { type Language, say, sayWords, type Text } from "#wording/wording";

const option: Text = { ar: "{number}. {title}", fr: "{number}. {title}", en: "{number}. {title}" };

const optionsIn = ({ meeting }: Formed, language: Language): readonly (readonly [string, string])[] =>
  meeting.agenda.map(({ title }, index) => [
    String(index + 1),
    say(option, language, { number: index + 1, title: sayWords(title, language).text }),
  ]);

/** A member adds to an item of the minutes, which is chosen by its number. */
export const enrichPage = (formed: Formed, until: string): VNode => {
  const { filled } = formed;
  const { language } = filled;
  const [{ at, says, none }, ...others] = enriching.fields;
  return (
    <FormPage formed={formed} told={enriching}>
      <p class="notice">{say(enriching.means, language, { until })}</p>
      <Selection
        filled={filled}
        at={at}
        kind="number"
        label={say(says, language)}
        none={say(none, language)}
        options={optionsIn(formed, language)}
      />
      <FieldsAsked filled={filled} of={others} />
    </FormPage>
  );
};
