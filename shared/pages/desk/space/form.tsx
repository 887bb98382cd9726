import type { ComponentChildren, VNode } from "preact";
import type { AssociationView } from "#contract/space/view";
import { type Asked, FormHead } from "#pages/desk/kit/act-form";
import { ContactSet, contactFields } from "#pages/desk/kit/contact-fields";
import { Form } from "#pages/desk/kit/form";
import { Framed } from "#pages/desk/kit/frame";
import { named, namesOf } from "#pages/desk/kit/named";
import { WordsFields } from "#pages/desk/kit/typed-words";
import { Worded } from "#pages/desk/kit/words";
import { AssociationFields, associationNames } from "#pages/desk/space/fields";
import { ConsentField } from "#pages/desk/space/register";
import { say, type Text } from "#wording/wording";

const words = {
  change: { ar: "تعديل ملف الجمعية", fr: "Modifier le dossier de l’association", en: "Change the association’s file" },
  save: { ar: "تسجيل التعديل", fr: "Enregistrer la modification", en: "Save the change" },
  give: { ar: "إسناد مقعد في اللجنة", fr: "Attribuer un siège au comité", en: "Give a seat in the committee" },
  replace: {
    ar: "تعويض من يمثل الجمعية في اللجنة",
    fr: "Remplacer la personne qui siège au comité",
    en: "Replace who sits in the committee",
  },
  limit: {
    ar: "لا يتولى شخص ولا جمعية أكثر من ولايتين متتاليتين (المادة 4 من الدليل). يُتحقق من ذلك عند التسجيل.",
    fr: "Ni une personne ni une association n’exerce plus de deux mandats consécutifs (article 4 du guide)\u00a0; cela est vérifié à l’enregistrement.",
    en: "Neither a person nor an association has more than two consecutive terms (article 4 of the guide); this is checked as you save.",
  },
  who: { ar: "من يمثل الجمعية", fr: "Personne qui siège", en: "Who sits for the association" },
  post: { ar: "الصفة في الجمعية", fr: "Fonction dans l’association", en: "Post in the association" },
} as const satisfies Record<string, Text>;

type Drawn = Readonly<{
  asked: Asked;
  association: AssociationView;
  title: Text;
  nameAt: (at: string) => string | undefined;
  /** Whether files are sent with it. */
  withFiles?: boolean;
  children: ComponentChildren;
}>;

const FormOf = ({ asked, association: { id, name }, title, nameAt, withFiles = false, children }: Drawn) => {
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
        submit={say(words.save, language)}
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
    title={words.change}
    nameAt={named(associationNames(asked.frame.language))}
    withFiles
  >
    <AssociationFields filled={asked.filled} withCopy />
    {agrees && <ConsentField filled={asked.filled} />}
  </FormOf>
);

/** The form in which someone is named to sit for an association: in a seat that it is given, or in the one that it has. */
export const seatPage = (asked: Asked, association: AssociationView, which: "give" | "replace"): VNode => {
  const { filled, frame } = asked;
  const { language } = frame;
  const at = "/representative";
  const names = { [at]: say(words.who, language), ...namesOf(contactFields(at), language) };
  return (
    <FormOf asked={asked} association={association} title={words[which]} nameAt={named(names)}>
      <p>{say(words.limit, language)}</p>
      <input type="hidden" name={`${at}:object`} value="" />
      <input type="hidden" name={`${at}/name:object`} value="" />
      <ContactSet filled={filled} at={at} legend={say(words.who, language)} />
      <WordsFields filled={filled} at={`${at}/post`} name={say(words.post, language)} />
    </FormOf>
  );
};
