import type { ComponentChildren, VNode } from "preact";
import type { AssociationView } from "#contract/space/view";
import { ContactSet, contactNames } from "#pages/desk/kit/contact-fields";
import { ErrorSummary, type Trouble } from "#pages/desk/kit/faults";
import type { Filled } from "#pages/desk/kit/fields";
import { type Frame, Framed } from "#pages/desk/kit/frame";
import { named } from "#pages/desk/kit/named";
import { WordsFields } from "#pages/desk/kit/typed-words";
import { Worded } from "#pages/desk/kit/words";
import { AssociationFields, associationNames } from "#pages/desk/space/fields";
import { ConsentField } from "#pages/desk/space/register";
import { say, type Text } from "#wording/wording";

const words = {
  change: { ar: "تعديل ملف الجمعية", fr: "Modifier le dossier de l’association", en: "Change the association’s file" },
  meanwhile: {
    ar: "تغير الملف بعد أن فتحتم هذه الاستمارة. ما كتبتموه محفوظ أدناه، وإلى جانبه ما هو مسجل حاليا حيثما اختلفا. إذا سجلتم الآن حل محل المسجل.",
    fr: "Le dossier a changé depuis que vous avez ouvert ce formulaire. Ce que vous avez saisi est conservé ci-dessous, avec à côté ce qui est inscrit actuellement, partout où les deux diffèrent. Si vous enregistrez maintenant, votre saisie le remplace.",
    en: "The file has changed since you opened this form. What you typed is kept below, with what is on the register at present beside it wherever the two differ. If you save now, yours takes its place.",
  },
  save: { ar: "تسجيل التعديل", fr: "Enregistrer la modification", en: "Save the change" },
  back: { ar: "الرجوع دون تسجيل", fr: "Revenir sans enregistrer", en: "Back without saving" },
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

type Formed = Readonly<{
  frame: Frame;
  association: AssociationView;
  filled: Filled;
  /** What the form carries unseen: the version that was seen, or the key that makes sending it twice one act. */
  carried: Readonly<Record<string, string>>;
  trouble?: Trouble | undefined;
}>;

type Drawn = Readonly<{
  formed: Formed;
  title: Text;
  nameAt: (at: string) => string | undefined;
  /** Whether files are sent with it. */
  withFiles?: boolean;
  children: ComponentChildren;
}>;

const FormOf = ({ formed, title, nameAt, withFiles = false, children }: Drawn) => {
  const { frame, association, carried, trouble, filled } = formed;
  const { language } = frame;
  return (
    <Framed frame={frame} title={say(title, language)}>
      <p class="of">
        <a href={`/desk/space/${association.id}`}>
          <Worded words={association.name} language={language} />
        </a>
      </p>
      {trouble && <ErrorSummary trouble={trouble} language={language} nameAt={nameAt} />}
      {filled.current && <p class="notice">{say(words.meanwhile, language)}</p>}
      <form
        method="post"
        action={frame.path}
        class="form"
        encType={withFiles ? "multipart/form-data" : undefined}
        noValidate
      >
        {Object.entries(carried).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children}
        <p class="actions">
          <button type="submit" class="button">
            {say(words.save, language)}
          </button>
          <a href={`/desk/space/${association.id}`}>{say(words.back, language)}</a>
        </p>
      </form>
    </Framed>
  );
};

/** The form in which an association's file is changed; `agrees` where its own people have not agreed yet to how data is used, and may here. */
export const changePage = (formed: Formed, agrees: boolean): VNode => (
  <FormOf formed={formed} title={words.change} nameAt={named(associationNames(formed.frame.language))} withFiles>
    <AssociationFields filled={formed.filled} withCopy />
    {agrees && <ConsentField filled={formed.filled} />}
  </FormOf>
);

/** The form in which someone is named to sit for an association: in a seat that it is given, or in the one that it has. */
export const seatPage = (formed: Formed, which: "give" | "replace"): VNode => {
  const { filled, frame } = formed;
  const { language } = frame;
  const at = "/representative";
  const names = { [at]: say(words.who, language), ...contactNames(at, language) };
  return (
    <FormOf formed={formed} title={words[which]} nameAt={named(names)}>
      <p>{say(words.limit, language)}</p>
      <input type="hidden" name={`${at}:object`} value="" />
      <input type="hidden" name={`${at}/name:object`} value="" />
      <ContactSet filled={filled} at={at} legend={say(words.who, language)} />
      <WordsFields filled={filled} at={`${at}/post`} name={say(words.post, language)} />
    </FormOf>
  );
};
