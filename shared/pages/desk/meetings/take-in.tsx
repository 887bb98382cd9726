import type { VNode } from "preact";
import type { Contribution } from "#committee/meetings/contributions";
import { named } from "#pages/desk/kit/named";
import { ContributionOf } from "#pages/desk/meetings/contributions";
import { type Formed, FormPage } from "#pages/desk/meetings/form-page";
import { ItemFields, itemNames } from "#pages/desk/meetings/minutes-item";
import { say, sayWords, type Text } from "#wording/wording";

const words = {
  title: {
    ar: "إدراج مساهمة في المحضر",
    fr: "Intégrer une contribution au procès-verbal",
    en: "Take a contribution into the minutes",
  },
  means: {
    ar: "يرجى تعديل نص النقطة أدناه على ضوء المساهمة. يبقى اسم صاحبها مذكورا، ونصها مدونا في السجل.",
    fr: "Modifiez ci-dessous le texte du point à la lumière de la contribution. Son auteur reste nommé, et son texte au registre.",
    en: "Change the item’s text below in the light of the contribution. Its author stays named, and its text on the record.",
  },
  text: { ar: "نص النقطة", fr: "Texte du point", en: "The item’s text" },
  save: { ar: "إدراج المساهمة", fr: "Intégrer la contribution", en: "Take it in" },
} as const satisfies Record<string, Text>;

/** A contribution beside the item that it is about, to be written as it reads with it (G5.6). */
export const takeInPage = (formed: Formed, contribution: Contribution): VNode => {
  const { language } = formed.filled;
  const title = formed.meeting.agenda[contribution.item - 1]?.title;
  const item = title ? sayWords(title, language).text : say(words.text, language);
  return (
    <FormPage
      formed={formed}
      title={say(words.title, language)}
      submit={say(words.save, language)}
      nameAt={named(itemNames("", item, language))}
      wide
    >
      <p class="notice">{say(words.means, language)}</p>
      <div class="beside">
        <aside class="quoted">
          <ContributionOf contribution={contribution} meeting={formed.meeting} language={language} />
        </aside>
        <div>
          <h2>{say(words.text, language)}</h2>
          <ItemFields formed={formed} at="" />
        </div>
      </div>
    </FormPage>
  );
};
