import type { VNode } from "preact";
import { Labelled } from "#pages/desk/kit/fields";
import type { Filled } from "#pages/desk/kit/filled";
import { say, type Text } from "#wording/wording";

const words = {
  hint: {
    ar: "ملف PDF، أو صورة JPEG أو PNG، لا يتجاوز 4 ميغابايت.",
    fr: "Un fichier PDF, ou une image JPEG ou PNG, de 4\u00a0Mo au plus.",
    en: "A PDF, or a JPEG or PNG picture, of no more than 4 MB.",
  },
  there: {
    ar: "تم التوصل بالملف. لتعويضه، اختاروا ملفا آخر.",
    fr: "Le fichier est reçu. Pour le remplacer, choisissez-en un autre.",
    en: "The file has been received. To replace it, choose another.",
  },
  before: { ar: "ملف سبق التوصل به", fr: "un fichier reçu auparavant", en: "a file received before" },
} as const satisfies Record<string, Text>;

type FileFieldOf = Readonly<{ filled: Filled; at: string; label: string; hint?: string | undefined }>;

/**
 * A field of a file, in a form that is sent as "multipart/form-data": the id of what was brought stands at its place once the form
 * has been sent, and is kept when the form is given back. A field called "purpose:" and the place says what it is for.
 */
export const FileField = ({ filled, at, label, hint }: FileFieldOf): VNode => {
  const { language, faults, values } = filled;
  const id = faults.some((fault) => fault.at === at) ? undefined : values[at];
  const helps = [hint, say(words.hint, language), id && say(words.there, language)].filter(Boolean).join(" ");
  return (
    <>
      {id && <input type="hidden" name={at} value={id} />}
      <Labelled field={{ filled, at, label, hint: helps }} nameOf={() => say(words.before, language)}>
        {(attributes) => (
          <input {...attributes} name={`file:${at}`} type="file" accept="application/pdf,image/jpeg,image/png" />
        )}
      </Labelled>
    </>
  );
};
