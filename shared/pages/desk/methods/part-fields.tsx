import type { VNode } from "preact";
import { LARGEST } from "#committee/files/files";
import type { Asked } from "#pages/desk/kit/act-form";
import { RowBeside, rowOf } from "#pages/desk/kit/beside";
import { Checks } from "#pages/desk/kit/checks";
import { Selection } from "#pages/desk/kit/choices";
import { MoreButton, rowsIn } from "#pages/desk/kit/rows";
import { WordsFields } from "#pages/desk/kit/typed-words";
import { fileTypeNames, methodNames } from "#wording/methods";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  part: { ar: "الوثيقة {number}", fr: "Pièce {number}", en: "Part {number}" },
  hint: {
    ar: "لحذف وثيقة، أفرغوا خاناتها كلها.",
    fr: "Pour retirer une pièce, videz tous ses champs.",
    en: "To take a part out, leave all of its fields blank.",
  },
  none: { ar: "اختاروا الحجم", fr: "Choisir la taille", en: "Choose the size" },
  more: { ar: "إضافة وثيقة", fr: "Ajouter une pièce", en: "Add a part" },
} as const satisfies Record<string, Text>;

const LIST = "/parts";
const MEGABYTE = 1_000_000;
const sizes = [MEGABYTE, 2 * MEGABYTE, 5 * MEGABYTE, LARGEST];

/** What the fields of a dossier's parts are called, by their places. */
export const partFieldNames = (asked: Asked): Readonly<Record<string, string>> => {
  const { language } = asked.filled;
  const rows = Array.from({ length: rowsIn(asked, LIST) }, (_, index) => `${LIST}/${index}`);
  return {
    [LIST]: say(methodNames.parts, language),
    ...Object.fromEntries(
      rows.flatMap((at) => [
        [`${at}/name`, say(methodNames.part, language)],
        [`${at}/types`, say(methodNames.types, language)],
        [`${at}/largest`, say(methodNames.largest, language)],
      ]),
    ),
  };
};

const sizesIn = (language: Language) =>
  sizes.map((size) => [String(size), say(methodNames.megabytes, language, { size: size / MEGABYTE })] as const);

const PartFields = ({ asked: { filled }, index }: Readonly<{ asked: Asked; index: number }>) => {
  const { language } = filled;
  const at = `${LIST}/${index}`;
  const name = say(words.part, language, { number: index + 1 });
  const row = rowOf(filled, at);
  return (
    <fieldset id={`parts-${index}`}>
      <legend>{name}</legend>
      <RowBeside filled={filled} at={at} name={name} />
      <WordsFields filled={row} at={`${at}/name`} name={say(methodNames.part, language)} />
      <Checks
        filled={row}
        at={`${at}/types`}
        legend={say(methodNames.types, language)}
        options={Object.entries(fileTypeNames)}
      />
      <Selection
        filled={row}
        at={`${at}/largest`}
        kind="number"
        label={say(methodNames.largest, language)}
        none={say(words.none, language)}
        options={sizesIn(language)}
      />
    </fieldset>
  );
};

/** The parts that a dossier must have, with room for more. */
export const PartsFields = ({ asked }: Readonly<{ asked: Asked }>): VNode => {
  const { language } = asked.filled;
  const rows = rowsIn(asked, LIST);
  return (
    <>
      <p class="hint">{say(words.hint, language)}</p>
      {Array.from({ length: rows }, (_, index) => (
        <PartFields key={`${index + 1}`} asked={asked} index={index} />
      ))}
      <p>
        <MoreButton asked={asked} list={LIST} at={`parts-${rows}`}>
          {say(words.more, language)}
        </MoreButton>
      </p>
    </>
  );
};
