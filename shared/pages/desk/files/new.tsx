import type { VNode } from "preact";
import type { Purpose } from "#committee/files/files";
import { purposesIn } from "#pages/desk/files/purposes";
import { Choice } from "#pages/desk/kit/choice";
import { ErrorSummary, type Trouble } from "#pages/desk/kit/faults";
import { FileField } from "#pages/desk/kit/file-field";
import type { Filled } from "#pages/desk/kit/filled";
import { type Frame, Framed } from "#pages/desk/kit/frame";
import { say, type Text } from "#wording/wording";

const words = {
  title: { ar: "إيداع وثيقة", fr: "Déposer une pièce", en: "Bring a document" },
  lead: {
    ar: "تُفحص الوثيقة قبل أن يتمكن أي أحد من الاطلاع عليها، ولا يطلع عليها إلا أنتم وكتابة اللجنة. لا يُحتفظ باسم الملف.",
    fr: "La pièce est vérifiée avant que quiconque puisse la lire\u00a0; vous et le secrétariat du comité êtes seuls à y avoir accès. Le nom du fichier n’est pas conservé.",
    en: "The document is checked before anyone can read it, and only you and the committee’s secretariat have access to it. What the file is called is not kept.",
  },
  purpose: { ar: "نوع الوثيقة", fr: "Nature de la pièce", en: "What it is" },
  file: { ar: "الملف", fr: "Fichier", en: "File" },
  send: { ar: "إيداع", fr: "Déposer", en: "Bring it" },
  back: { ar: "الرجوع دون إيداع", fr: "Revenir sans déposer", en: "Back without bringing anything" },
} as const satisfies Record<string, Text>;

type NewFile = Readonly<{
  frame: Frame;
  filled: Filled;
  /** What the reader may bring. */
  purposes: readonly Purpose[];
  /** What they are about to bring, if that is known. */
  wanted?: Purpose | undefined;
  trouble?: Trouble | undefined;
}>;

/** The form by which a person brings a file, without a program and without a script. */
export const newFilePage = ({ frame, filled, purposes, wanted, trouble }: NewFile): VNode => {
  const { language } = frame;
  const place = "purpose:/file";
  return (
    <Framed frame={frame} title={say(words.title, language)}>
      {trouble && <ErrorSummary trouble={trouble} language={language} nameAt={() => say(words.file, language)} />}
      <p>{say(words.lead, language)}</p>
      <form method="post" action="/desk/files/new" encType="multipart/form-data" class="form" noValidate>
        <Choice
          filled={{ ...filled, values: wanted ? { [place]: wanted } : {} }}
          at={place}
          label={say(words.purpose, language)}
          options={purposesIn(purposes, language)}
        />
        <FileField filled={filled} at="/file" label={say(words.file, language)} />
        <p class="actions">
          <button type="submit" class="button">
            {say(words.send, language)}
          </button>
          <a href="/desk">{say(words.back, language)}</a>
        </p>
      </form>
    </Framed>
  );
};
