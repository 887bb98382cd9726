import type { VNode } from "preact";
import { Part } from "#committee/space/parts";
import type { AssociationView } from "#contract/space/view";
import { Checks } from "#pages/desk/kit/checks";
import type { Filled } from "#pages/desk/kit/filled";
import { WordsFields } from "#pages/desk/kit/typed-words";
import { partNames } from "#wording/association-parts";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  title: { ar: "التحقق من الملف", fr: "Vérifier le dossier", en: "Check the file" },
  means: {
    ar: "يُتحقق من استيفاء الملف للبيانات المطلوبة لا غير: لا تختار الكتابة من ينضم إلى الفضاء.",
    fr: "Il s’agit seulement de constater que le dossier comporte ce qui est demandé\u00a0: le secrétariat ne choisit pas qui rejoint l’espace.",
    en: "This is only to find whether the file has what is asked for: the secretariat does not choose who comes to the space.",
  },
  complete: { ar: "الملف مستوف", fr: "Le dossier est complet", en: "The file is complete" },
  parts: {
    ar: "ما ليس على وجهه الصحيح، إضافة إلى ما ينقص",
    fr: "Ce qui n’est pas en ordre, outre ce qui manque",
    en: "What is not in order, beside what is missing",
  },
  reason: { ar: "توضيح", fr: "Précisions", en: "Why" },
  back: { ar: "إعادة الملف قصد الاستكمال", fr: "Retourner le dossier", en: "Return the file" },
} as const satisfies Record<string, Text>;

type Checking = Readonly<{
  association: AssociationView;
  language: Language;
  /** What was found, where it couldn't be taken. */
  filled?: Filled | undefined;
}>;

const Seen = ({ association: { version }, outcome }: Readonly<Pick<Checking, "association"> & { outcome: string }>) => (
  <>
    <input type="hidden" name="version" value={version} />
    <input type="hidden" name="/outcome" value={outcome} />
  </>
);

/** The two findings that there are: a file is complete, or is returned with what is to be put right. */
export const CheckForms = ({ association, language, filled: typed }: Checking): VNode => {
  const action = `/desk/space/${association.id}/check`;
  const filled = typed ?? { language, values: {}, faults: [] };
  return (
    <section class="card">
      <h2>{say(words.title, language)}</h2>
      <p>{say(words.means, language)}</p>
      <form method="post" action={action}>
        <Seen association={association} outcome="complete" />
        <button type="submit" class="button">
          {say(words.complete, language)}
        </button>
      </form>
      <form method="post" action={action} class="form" noValidate>
        <Seen association={association} outcome="returned" />
        <input type="hidden" name="/reason:object" value="" />
        <Checks
          filled={filled}
          at="/parts"
          legend={say(words.parts, language)}
          options={Part.options.map((part) => [part, say(partNames[part], language)] as const)}
        />
        <WordsFields filled={filled} at="/reason" name={say(words.reason, language)} />
        <button type="submit" class="button button-second">
          {say(words.back, language)}
        </button>
      </form>
    </section>
  );
};
