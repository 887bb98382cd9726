import type { VNode } from "preact";
import { type About, Linked } from "#pages/desk/from-letter/linked";
import { ErrorSummary, type Trouble } from "#pages/desk/kit/faults";
import { FieldsAsked } from "#pages/desk/kit/fields-asked";
import type { Filled } from "#pages/desk/kit/filled";
import { named, namesOf } from "#pages/desk/kit/named";
import { coming } from "#pages/desk/meetings/reply-forms";
import { say } from "#wording/wording";

type Asked = About & Readonly<{ filled: Filled; trouble?: Trouble | undefined }>;

/** Asks who came by a letter whether they come to its meeting; their answer counts once it is confirmed here. */
export const comingFromLetterPage = ({ filled, trouble, ...about }: Asked): VNode => {
  const { language, path } = about.frame;
  const nameAt = named(namesOf(coming.fields, language));
  return (
    <Linked
      about={about}
      title={say(coming.title, language)}
      trouble={trouble && <ErrorSummary trouble={trouble} language={language} nameAt={nameAt} />}
    >
      <form method="post" action={path} class="form" noValidate>
        <FieldsAsked filled={filled} of={coming.fields} />
        <p class="actions">
          <button type="submit" class="button">
            {say(coming.submit, language)}
          </button>
        </p>
      </form>
    </Linked>
  );
};
