import type { VNode } from "preact";
import { isThere } from "#pages/desk/kit/beside";
import { FaultsAt, Field } from "#pages/desk/kit/fields";
import { type Filled, idAt } from "#pages/desk/kit/filled";
import type { Field as AskedField } from "#pages/kit/field";
import { say, type Text } from "#wording/wording";

const words = {
  ar: { ar: "بالعربية", fr: "En arabe", en: "In Arabic" },
  fr: { ar: "بالفرنسية (اختياري)", fr: "En français (facultatif)", en: "In French (optional)" },
  en: { ar: "بالإنجليزية", fr: "En anglais", en: "In English" },
  zgh: { ar: "بالأمازيغية", fr: "En amazighe", en: "In Amazigh" },
} as const satisfies Record<string, Text>;

/** Asked for always; the others only where something stands in them already. */
const asked: readonly string[] = ["ar", "fr"];

type InEachOf = Readonly<{ filled: Filled; of: Pick<AskedField, "at" | "says" | "hint"> }>;

/** A text of a holiday, as a set of its own: a line in each of the languages that it may stand in. */
export const InEach = ({ filled, of: { at, says, hint } }: InEachOf): VNode => (
  <fieldset id={idAt(at)}>
    <legend>{say(says, filled.language)}</legend>
    {hint && <p class="hint">{say(hint, filled.language)}</p>}
    <FaultsAt filled={filled} at={at} />
    <div class="pair">
      {(["ar", "fr", "en", "zgh"] as const)
        .filter((one) => asked.includes(one) || isThere(filled, `${at}/${one}`))
        .map((one) => (
          <Field key={one} filled={filled} at={`${at}/${one}`} words={one} label={say(words[one], filled.language)} />
        ))}
    </div>
  </fieldset>
);
