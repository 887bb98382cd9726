import type { ComponentChildren, VNode } from "preact";
import type { Asked } from "#pages/desk/kit/act-form";
import type { ToldForm } from "#pages/desk/kit/desk-act";
import { Field } from "#pages/desk/kit/fields";
import { FieldsAsked } from "#pages/desk/kit/fields-asked";
import { Enter, Unseen } from "#pages/desk/kit/form";
import { namesOf } from "#pages/desk/kit/named";
import { ownAddress, ownEntry } from "#pages/desk/people/forms";
import { type Language, say } from "#wording/wording";

const fields = [...ownEntry.fields, ...ownAddress.fields];

/** What a field of these forms is called. */
export const ownFieldName = (at: string, language: Language): string =>
  namesOf(fields, language)[at] ?? say(ownEntry.title, language);

type Changing = Pick<Asked, "filled" | "carried" | "isOvertaken">;
type Card = Changing & Readonly<{ told: ToldForm; to: string; children: ComponentChildren }>;

const Card = ({ filled: { language }, carried, isOvertaken, told: { title, submit }, to, children }: Card) => (
  <section class="card">
    <h2>{say(title, language)}</h2>
    <form method="post" action={to} noValidate>
      {isOvertaken && <Enter submit={say(submit, language)} />}
      <Unseen carried={carried} />
      {children}
      <button type="submit" class="button">
        {say(submit, language)}
      </button>
    </form>
  </section>
);

/** The way to put one's names, language and number right. */
export const OwnForm = (changing: Changing): VNode => (
  <Card {...changing} told={ownEntry} to="/desk/me">
    <FieldsAsked filled={changing.filled} of={ownEntry.fields} />
  </Card>
);

/** The way to change one's address, apart: it is what one signs in with, which the browser may fill in. */
export const OwnAddressForm = (changing: Changing): VNode => {
  const { filled } = changing;
  const [{ at, says, hint }] = ownAddress.fields;
  return (
    <Card {...changing} told={ownAddress} to="/desk/me/address">
      <Field
        filled={filled}
        at={at}
        type="email"
        fills="email"
        label={say(says, filled.language)}
        hint={say(hint, filled.language)}
      />
    </Card>
  );
};
