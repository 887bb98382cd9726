import type { VNode } from "preact";
import type { FileType } from "#committee/files/files";
import type { CandidacyView, PartView } from "#contract/candidacies/candidacies";
import { PartLimits, PartState } from "#pages/desk/candidacies/parts";
import { ErrorSummary, type Trouble } from "#pages/desk/kit/faults";
import { type Frame, Framed } from "#pages/desk/kit/frame";
import { Worded } from "#pages/desk/kit/words";
import { fileTypeNames } from "#wording/methods";
import { type Language, say, sayWords, type Text } from "#wording/wording";

const words = {
  of: { ar: "ملف الترشيح", fr: "Dossier de candidature", en: "Candidacy" },
  type: { ar: "نوع الملف الذي ستودعونه", fr: "Type du fichier que vous déposerez", en: "Type of the file" },
  next: { ar: "متابعة", fr: "Continuer", en: "Go on" },
  file: { ar: "الملف", fr: "Fichier", en: "File" },
  means: {
    ar: "اختاروا الملف ثم أرسلوه. هذه الصفحة صالحة لخمس عشرة دقيقة. لا تغلقوها قبل أن تعود بكم إلى ملف الترشيح.",
    fr: "Choisissez le fichier, puis envoyez-le. Cette page est valable quinze minutes. Ne la fermez pas avant qu’elle ne vous ramène au dossier.",
    en: "Choose the file, then send it. This page is good for a quarter of an hour. Don’t close it before it leads you back to the candidacy.",
  },
  send: { ar: "إرسال الملف", fr: "Envoyer le fichier", en: "Send the file" },
} as const satisfies Record<string, Text>;

type OnPart = Readonly<{ frame: Frame; candidacy: CandidacyView; part: PartView }>;

const Head = ({ candidacy, part, language }: Omit<OnPart, "frame"> & Readonly<{ language: Language }>) => (
  <>
    <p class="of">
      <a href={`/desk/candidacies/${candidacy.id}`}>{say(words.of, language)}</a>{" "}
      <Worded words={candidacy.name} language={language} />
    </p>
    <PartLimits part={part} language={language} />
  </>
);

const Types = ({ types, language }: Readonly<{ types: readonly FileType[]; language: Language }>) => (
  <fieldset class="choices">
    <legend>{say(words.type, language)}</legend>
    <div class="choices-in">
      {types.map((type, index) => (
        <div key={type} class="choice">
          <input type="radio" id={`type-${index}`} name="/type" value={type} checked={index === 0} />
          <label for={`type-${index}`}>{fileTypeNames[type]}</label>
        </div>
      ))}
    </div>
  </fieldset>
);

type Preparing = OnPart & Readonly<{ key: string; trouble?: Trouble | undefined }>;

/** Where a part is brought without a script, first step: of which type the file will be. */
export const bringPartPage = ({ frame, candidacy, part, key, trouble }: Preparing): VNode => {
  const { language } = frame;
  return (
    <Framed frame={frame} title={sayWords(part.name, language).text}>
      <Head candidacy={candidacy} part={part} language={language} />
      {trouble && <ErrorSummary trouble={trouble} language={language} />}
      <PartState part={part} language={language} />
      {candidacy.isOpen && (
        <form method="post" action={`/desk/candidacies/${candidacy.id}/parts/${part.part}`} class="form" noValidate>
          <input type="hidden" name="key" value={key} />
          {part.types.length === 1 ? (
            <input type="hidden" name="/type" value={part.types[0]} />
          ) : (
            <Types types={part.types} language={language} />
          )}
          <p class="actions">
            <button type="submit" class="button">
              {say(words.next, language)}
            </button>
          </p>
        </form>
      )}
    </Framed>
  );
};

type Sending = OnPart &
  Readonly<{ type: FileType; post: Readonly<{ url: string; fields: Readonly<Record<string, string>> }> }>;

/** Second step: the form that goes straight to where files are kept, which leads back from there. */
export const sendPartPage = ({ frame, candidacy, part, type, post }: Sending): VNode => {
  const { language } = frame;
  return (
    <Framed frame={frame} title={sayWords(part.name, language).text}>
      <Head candidacy={candidacy} part={part} language={language} />
      <p>{say(words.means, language)}</p>
      <form method="post" action={post.url} encType="multipart/form-data" class="form">
        {Object.entries(post.fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div class="field">
          <label for="file">{say(words.file, language)}</label>
          <input type="file" id="file" name="file" accept={type} required />
        </div>
        <p class="actions">
          <button type="submit" class="button">
            {say(words.send, language)}
          </button>
        </p>
      </form>
    </Framed>
  );
};
