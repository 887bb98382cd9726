import type { VNode } from "preact";
import { type Formed, FormPage } from "#pages/desk/kit/form-page";
import { ComingChoices, comingNameAt, comingWords } from "#pages/desk/meetings/coming-choices";
import { say } from "#wording/wording";

/** A member says whether they come, or who sits there for them. */
export const comingPage = (formed: Formed): VNode => {
  const { filled } = formed;
  const { language } = filled;
  return (
    <FormPage
      formed={formed}
      title={say(comingWords.title, language)}
      submit={say(comingWords.save, language)}
      nameAt={comingNameAt(language)}
    >
      <ComingChoices filled={filled} />
    </FormPage>
  );
};
