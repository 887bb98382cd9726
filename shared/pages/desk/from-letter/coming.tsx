import type { VNode } from "preact";
import { type About, Linked } from "#pages/desk/from-letter/linked";
import { ErrorSummary, type Trouble } from "#pages/desk/kit/faults";
import type { Filled } from "#pages/desk/kit/filled";
import { ComingChoices, comingNameAt, comingWords } from "#pages/desk/meetings/coming-choices";
import { say } from "#wording/wording";

type Asked = About & Readonly<{ filled: Filled; trouble?: Trouble | undefined }>;

/** Asks who came by a letter whether they come to its meeting; their answer counts once it is confirmed here. */
export const comingFromLetterPage = ({ filled, trouble, ...about }: Asked): VNode => {
  const { language, path } = about.frame;
  return (
    <Linked
      about={about}
      title={say(comingWords.title, language)}
      trouble={trouble && <ErrorSummary trouble={trouble} language={language} nameAt={comingNameAt(language)} />}
    >
      <form method="post" action={path} class="form" noValidate>
        <ComingChoices filled={filled} />
        <p class="actions">
          <button type="submit" class="button">
            {say(comingWords.save, language)}
          </button>
        </p>
      </form>
    </Linked>
  );
};
