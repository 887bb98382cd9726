import type { VNode } from "preact";
import type { AssociationActs } from "#committee/space/association-acts";
import type { AssociationView } from "#contract/space/view";
import { ErrorSummary, type Trouble } from "#pages/desk/kit/faults";
import type { Filled } from "#pages/desk/kit/filled";
import { type Frame, Framed } from "#pages/desk/kit/frame";
import { CheckForms } from "#pages/desk/space/check";
import { AssociationFacts } from "#pages/desk/space/facts";
import { type Language, say, sayWords, type Text } from "#wording/wording";

const words = {
  change: { ar: "تعديل الملف", fr: "Modifier le dossier", en: "Change the file" },
  seat: { ar: "إسناد مقعد في اللجنة", fr: "Attribuer un siège au comité", en: "Give a seat in the committee" },
  replace: {
    ar: "تعويض من يمثل الجمعية في اللجنة",
    fr: "Remplacer la personne qui siège au comité",
    en: "Replace who sits in the committee",
  },
  leaving: { ar: "مغادرة الفضاء", fr: "Quitter l’espace", en: "Leave the space" },
  means: {
    ar: "تُحذف بعدها الجمعية من الفضاء، ومعطيات الاتصال من ملفها. ويمكنها التسجيل من جديد متى شاءت. وإذا كان لها مقعد في اللجنة وجب أن تنسحب منها أولا بمراسلة رسمية (المادة 12 من الدليل).",
    fr: "L’association ne figure plus alors dans l’espace, et les coordonnées sont effacées de son dossier. Elle peut s’inscrire de nouveau quand elle le souhaite. Si elle siège au comité, elle s’en retire d’abord par lettre officielle (article 12 du guide).",
    en: "The association is then no longer in the space, and contact data is erased from its file. It may register anew whenever it likes. If it has a seat in the committee, it first withdraws from it by official letter (article 12 of the guide).",
  },
  leave: { ar: "تأكيد المغادرة", fr: "Confirmer le départ", en: "Leave" },
  back: { ar: "الرجوع إلى الفضاء", fr: "Revenir à l’espace", en: "Back to the space" },
  changed: { ar: "سُجل التعديل.", fr: "La modification est inscrite.", en: "The change is entered." },
  checked: {
    ar: "سُجلت نتيجة التحقق، ويُخبر بها الشخص المكلف بالاتصال.",
    fr: "Le résultat de la vérification est inscrit\u00a0; la personne à contacter en est informée.",
    en: "The outcome of the check is entered, and the contact person is told.",
  },
  seated: {
    ar: "سُجل من يمثل الجمعية في اللجنة، وتُوجه إليه رسالة.",
    fr: "La personne qui siège pour l’association est inscrite\u00a0; un message lui est envoyé.",
    en: "Who sits for the association is entered, and is written to.",
  },
} as const satisfies Record<string, Text>;

/** What has just been done with an association. */
export type SpaceDone = "changed" | "checked" | "seated";

type Told = Readonly<{
  frame: Frame;
  association: AssociationView;
  may: AssociationActs;
  done?: SpaceDone | undefined;
  /** What was found of it, where that couldn't be taken. */
  filled?: Filled | undefined;
  trouble?: Trouble | undefined;
}>;

const Leaving = ({ association, language }: Readonly<{ association: AssociationView; language: Language }>) => (
  <details>
    <summary>{say(words.leaving, language)}</summary>
    <p>{say(words.means, language)}</p>
    <form method="post" action={`/desk/space/${association.id}/departure`}>
      <input type="hidden" name="version" value={association.version} />
      <button type="submit" class="button button-stop">
        {say(words.leave, language)}
      </button>
    </form>
  </details>
);

const Ways = ({
  association: { id },
  may,
  language,
}: Readonly<Pick<Told, "association" | "may"> & { language: Language }>) => (
  <p class="actions">
    {may.change && (
      <a class="button" href={`/desk/space/${id}/change`}>
        {say(words.change, language)}
      </a>
    )}
    {may.seat && (
      <a class="button button-second" href={`/desk/space/${id}/seat`}>
        {say(may.seat === "give" ? words.seat : words.replace, language)}
      </a>
    )}
  </p>
);

/** An association's page: what its reader may read of it, and do. */
export const associationPage = ({ frame, association, may, done, filled, trouble }: Told): VNode => {
  const { language } = frame;
  return (
    <Framed frame={frame} title={sayWords(association.name, language).text}>
      {trouble && <ErrorSummary trouble={trouble} language={language} />}
      {done && (
        <p class="notice" role="status">
          {say(words[done], language)}
        </p>
      )}
      <AssociationFacts association={association} language={language} />
      <Ways association={association} may={may} language={language} />
      {may.check && <CheckForms association={association} language={language} filled={filled} />}
      {may.leave && <Leaving association={association} language={language} />}
      <p>
        <a href="/desk/space">{say(words.back, language)}</a>
      </p>
    </Framed>
  );
};
