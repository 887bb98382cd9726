import type { VNode } from "preact";
import type { Contribution } from "#committee/meetings/contributions";
import { ContributionOf } from "#pages/desk/meetings/contributions";
import { type Formed, FormPage } from "#pages/desk/meetings/form-page";
import { takingIn } from "#pages/desk/meetings/minutes-forms";
import { ItemFields, itemNames } from "#pages/desk/meetings/minutes-item";
import { say, sayWords, type Text } from "#wording/wording";

const textName: Text = { ar: "نص النقطة", fr: "Texte du point", en: "The item’s text" };

/** A contribution beside the item that it is about, to be written as it reads with it (G5.6). */
export const takeInPage = (formed: Formed, contribution: Contribution): VNode => {
  const { language } = formed.filled;
  const title = formed.meeting.agenda[contribution.item - 1]?.title;
  const item = title ? sayWords(title, language).text : say(textName, language);
  return (
    <FormPage formed={formed} told={takingIn} names={itemNames("", item, language)} wide>
      <p class="notice">{say(takingIn.means, language)}</p>
      <div class="beside">
        <aside class="quoted">
          <ContributionOf contribution={contribution} meeting={formed.meeting} language={language} />
        </aside>
        <div>
          <h2>{say(textName, language)}</h2>
          <ItemFields formed={formed} at="" />
        </div>
      </div>
    </FormPage>
  );
};
