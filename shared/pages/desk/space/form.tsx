import type { ComponentChildren, VNode } from "preact";
import type { AssociationView } from "#contract/space/view";
import { type Asked, FormHead } from "#pages/desk/kit/act-form";
import { ContactSet, contactFields } from "#pages/desk/kit/contact-fields";
import type { ToldForm } from "#pages/desk/kit/desk-act";
import { FieldsAsked } from "#pages/desk/kit/fields-asked";
import { Form } from "#pages/desk/kit/form";
import { Framed } from "#pages/desk/kit/frame";
import { named, namesOf } from "#pages/desk/kit/named";
import { Worded } from "#pages/desk/kit/words";
import { AssociationFields, associationNames } from "#pages/desk/space/fields";
import { changing, giving, replacing } from "#pages/desk/space/forms";
import { ConsentField } from "#pages/desk/space/register";
import { say } from "#wording/wording";

type Drawn = Readonly<{
  asked: Asked;
  association: AssociationView;
  told: ToldForm;
  nameAt: (at: string) => string | undefined;
  /** Whether files are sent with it. */
  withFiles?: boolean;
  children: ComponentChildren;
}>;

const FormOf = ({
  asked,
  association: { id, name },
  told: { title, submit },
  nameAt,
  withFiles = false,
  children,
}: Drawn) => {
  const { frame, carried, isOvertaken = false } = asked;
  const { language } = frame;
  const at = `/desk/space/${id}`;
  return (
    <Framed frame={frame} title={say(title, language)}>
      <p class="of">
        <a href={at}>
          <Worded words={name} language={language} />
        </a>
      </p>
      <FormHead asked={asked} nameAt={nameAt} />
      <Form
        frame={frame}
        carried={carried}
        submit={say(submit, language)}
        backTo={at}
        isPlain={!isOvertaken}
        withFiles={withFiles}
      >
        {children}
      </Form>
    </Framed>
  );
};

type Changing = Readonly<{
  association: AssociationView;
  /** Whether its own people have not agreed yet to how data is used, and may here. */
  agrees: boolean;
}>;

/** The form in which an association's file is changed. */
export const changePage = (asked: Asked, { association, agrees }: Changing): VNode => (
  <FormOf
    asked={asked}
    association={association}
    told={changing}
    nameAt={named(associationNames(asked.frame.language))}
    withFiles
  >
    <AssociationFields filled={asked.filled} withCopy />
    {agrees && <ConsentField filled={asked.filled} />}
  </FormOf>
);

const seatings = { give: giving, replace: replacing } as const;

/** The form in which someone is named to sit for an association: in a seat that it is given, or in the one that it has. */
export const seatPage = (asked: Asked, association: AssociationView, which: "give" | "replace"): VNode => {
  const { filled, frame } = asked;
  const { language } = frame;
  const { means, fields } = seatings[which];
  const [who] = fields;
  const names = namesOf([who, ...contactFields(who.at)], language);
  const drawn = <ContactSet filled={filled} at={who.at} legend={say(who.says, language)} />;
  return (
    <FormOf asked={asked} association={association} told={seatings[which]} nameAt={named(names)}>
      <p>{say(means, language)}</p>
      <input type="hidden" name={`${who.at}:object`} value="" />
      <input type="hidden" name={`${who.at}/name:object`} value="" />
      <FieldsAsked filled={filled} of={fields} drawn={{ [who.at]: drawn }} />
    </FormOf>
  );
};
