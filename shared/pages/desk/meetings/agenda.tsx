import type { VNode } from "preact";
import type { Asked } from "#pages/desk/kit/act-form";
import { isThere, RowBeside, rowOf } from "#pages/desk/kit/beside";
import { FaultsAt, Field } from "#pages/desk/kit/fields";
import { type Filled, idAt } from "#pages/desk/kit/filled";
import { MoreButton } from "#pages/desk/kit/rows";
import { planAgenda } from "#wording/meeting-plan";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  hint: {
    ar: "تُهمل النقطة التي تُترك فارغة.",
    fr: "Un point laissé vide n’est pas retenu.",
    en: "An item that is left blank is left out.",
  },
  item: { ar: "النقطة {number}", fr: "Point {number}", en: "Item {number}" },
  ar: { ar: "النقطة {number} بالعربية", fr: "Point {number}, en arabe", en: "Item {number}, in Arabic" },
  fr: {
    ar: "النقطة {number} بالفرنسية (اختيارية)",
    fr: "Point {number}, en français (facultatif)",
    en: "Item {number}, in French (optional)",
  },
  en: { ar: "النقطة {number} بالإنجليزية", fr: "Point {number}, en anglais", en: "Item {number}, in English" },
  zgh: { ar: "النقطة {number} بالأمازيغية", fr: "Point {number}, en amazighe", en: "Item {number}, in Amazigh" },
  add: { ar: "إضافة نقطة", fr: "Ajouter un point", en: "Add an item" },
} as const satisfies Record<string, Text>;

/** What the field at a place of the agenda is called; nothing elsewhere. */
export const agendaNameAt = (at: string, language: Language): string | undefined => {
  if (at === "/agenda") return say(planAgenda, language);
  const index = /^\/agenda\/(\d+)/.exec(at)?.[1];
  return index === undefined ? undefined : say(words.item, language, { number: Number(index) + 1 });
};

/** Asked for always; the others only where something stands in them already. */
const always: readonly string[] = ["ar", "fr"];

const Item = ({ filled, index }: Readonly<{ filled: Filled; index: number }>) => {
  const at = `/agenda/${index}/title`;
  const row = rowOf(filled, `/agenda/${index}`);
  const shown = (["ar", "fr", "en", "zgh"] as const).filter(
    (one) => always.includes(one) || isThere(filled, `${at}/${one}`),
  );
  return (
    <li id={idAt(`/agenda/${index}`)}>
      <RowBeside
        filled={filled}
        at={`/agenda/${index}`}
        name={say(words.item, filled.language, { number: index + 1 })}
      />
      <FaultsAt filled={filled} at={`/agenda/${index}`} />
      <FaultsAt filled={filled} at={at} />
      <div class="pair">
        {shown.map((one) => (
          <Field
            key={one}
            filled={row}
            at={`${at}/${one}`}
            words={one}
            label={say(words[one], filled.language, { number: index + 1 })}
          />
        ))}
      </div>
    </li>
  );
};

/** The agenda's items, with room for one more at the press of a button. */
export const AgendaFields = ({ asked, rows }: Readonly<{ asked: Asked; rows: number }>): VNode => {
  const { filled } = asked;
  const { language } = filled;
  return (
    <fieldset id={idAt("/agenda")}>
      <legend>{say(planAgenda, language)}</legend>
      <p class="hint">{say(words.hint, language)}</p>
      <FaultsAt filled={filled} at="/agenda" />
      <ol class="items">
        {Array.from({ length: rows }, (_, index) => (
          <Item key={index} filled={filled} index={index} />
        ))}
      </ol>
      <p>
        <MoreButton asked={asked} list="/agenda" at={idAt(`/agenda/${rows}`)}>
          {say(words.add, language)}
        </MoreButton>
      </p>
    </fieldset>
  );
};
