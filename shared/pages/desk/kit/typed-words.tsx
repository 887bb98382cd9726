import type { VNode } from "preact";
import { isThere } from "#pages/desk/kit/beside";
import { FaultsAt, Field, type FieldOf, Labelled } from "#pages/desk/kit/fields";
import { type Filled, idAt } from "#pages/desk/kit/filled";
import { say, type Text } from "#wording/wording";

/** How a thing is called when it is asked for in each language; Arabic always, the others at will. */
const inEach = {
  ar: { ar: "{name} (بالعربية)", fr: "{name} (en arabe)", en: "{name} (in Arabic)" },
  fr: {
    ar: "{name} (بالفرنسية، اختياري)",
    fr: "{name} (en français, facultatif)",
    en: "{name} (in French, optional)",
  },
  en: { ar: "{name} (بالإنجليزية)", fr: "{name} (en anglais)", en: "{name} (in English)" },
  zgh: { ar: "{name} (بالأمازيغية)", fr: "{name} (en amazighe)", en: "{name} (in Amazigh)" },
} as const satisfies Record<string, Text>;

const asked: readonly string[] = ["ar", "fr"];

const Passage = (field: FieldOf) => (
  <Labelled field={field}>
    {(attributes) => (
      <textarea {...attributes} rows={4}>
        {field.filled.values[field.at] ?? ""}
      </textarea>
    )}
  </Labelled>
);

type TypedWords = Readonly<{
  filled: Filled;
  at: string;
  /** What is asked for, in the reader's language. */
  name: string;
  hint?: string | undefined;
  /** Whether it may be long: paragraphs, and not a line. */
  long?: boolean;
}>;

/** Words asked for in Arabic and in French; in another language where they stand in it already. */
export const WordsFields = ({ filled, at, name, hint, long = false }: TypedWords): VNode => {
  const One = long ? Passage : Field;
  const shown = (["ar", "fr", "en", "zgh"] as const).filter(
    (one) => asked.includes(one) || isThere(filled, `${at}/${one}`),
  );
  const wrong = filled.faults.some((fault) => fault.at === at);
  return (
    <div id={idAt(at)} class={wrong ? "words wrong" : "words"}>
      {hint && <p class="hint">{hint}</p>}
      <FaultsAt filled={filled} at={at} />
      <div class="pair">
        {shown.map((one) => (
          <One
            key={one}
            filled={filled}
            at={`${at}/${one}`}
            words={one}
            label={say(inEach[one], filled.language, { name })}
          />
        ))}
      </div>
    </div>
  );
};
