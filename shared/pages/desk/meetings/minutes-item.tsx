import type { VNode } from "preact";
import { differs, RowBeside, rowOf } from "#pages/desk/kit/beside";
import { FaultsAt } from "#pages/desk/kit/fields";
import { type Filled, idAt } from "#pages/desk/kit/filled";
import { MoreButton, rowsIn } from "#pages/desk/kit/rows";
import { WordsFields } from "#pages/desk/kit/typed-words";
import type { Formed } from "#pages/desk/meetings/form-page";
import { minutesNames } from "#pages/desk/meetings/minutes-names";
import { WithheldFields } from "#pages/desk/meetings/withheld";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  decisionHint: {
    ar: "نص القرار كما اتُّخذ بالتوافق، مع الآراء المخالفة بأسماء أصحابها إن وُجدت.",
    fr: "Le texte de la décision telle que le consensus l’a arrêtée, et les avis divergents sous le nom de leurs auteurs, s’il y en a.",
    en: "The decision as consensus reached it, with any dissent under its author’s name.",
  },
  text: { ar: "نص القرار", fr: "Texte de la décision", en: "The decision’s text" },
  dissent: { ar: "الرأي المخالف {number}", fr: "Avis divergent {number}", en: "Dissent {number}" },
  author: { ar: "صاحب الرأي", fr: "Auteur de l’avis", en: "Whose view it is" },
  view: { ar: "نص الرأي", fr: "Teneur de l’avis", en: "The view" },
  addDissent: { ar: "إضافة رأي مخالف", fr: "Ajouter un avis divergent", en: "Add a dissent" },
} as const satisfies Record<string, Text>;

/** What the fields of the item at a place are called, each with what the item itself is. */
export const itemNames = (at: string, item: string, language: Language): Readonly<Record<string, string>> => {
  const of = (name: Text) => `${item}${language === "ar" ? "،" : ","} ${say(name, language)}`;
  return {
    ...(at !== "" && { [at]: item }),
    [`${at}/said`]: of(minutesNames.said),
    [`${at}/concluded`]: of(minutesNames.concluded),
    [`${at}/decision`]: of(minutesNames.decision),
    [`${at}/decision/dissents`]: of(minutesNames.dissent),
    [`${at}/withheld`]: of(minutesNames.withheld),
    [`${at}/withheld/ground`]: of(minutesNames.ground),
    [`${at}/withheld/reason`]: of(minutesNames.reason),
  };
};

type Part = Readonly<{ formed: Formed; at: string }>;

const Dissent = ({ filled, at, number }: Readonly<{ filled: Filled; at: string; number: number }>) => (
  <fieldset id={idAt(at)} class="one" tabIndex={-1}>
    <legend>{say(words.dissent, filled.language, { number })}</legend>
    <RowBeside filled={filled} at={at} name={say(words.dissent, filled.language, { number })} />
    <WordsFields filled={rowOf(filled, at)} at={`${at}/name`} name={say(words.author, filled.language)} />
    <WordsFields filled={rowOf(filled, at)} at={`${at}/says`} name={say(words.view, filled.language)} long />
  </fieldset>
);

/** Whether a part that is seldom needed is open: something stands in it, is asked for, or stands on the register instead. */
const isOpen = ({ filled, more }: Formed, at: string): boolean =>
  differs(filled, at) ||
  [...Object.keys(filled.values), ...filled.faults.map((fault) => fault.at), more ?? ""].some((place) =>
    `${place}/`.startsWith(`${at}/`),
  );

const DecisionFields = ({ formed, at }: Part) => {
  const { filled } = formed;
  const { language } = filled;
  const list = `${at}/dissents`;
  const rows = rowsIn(formed, list);
  return (
    <details id={idAt(at)} open={isOpen(formed, at)}>
      <summary>{say(minutesNames.decision, language)}</summary>
      <p class="hint">{say(words.decisionHint, language)}</p>
      <FaultsAt filled={filled} at={at} />
      <WordsFields filled={filled} at={`${at}/says`} name={say(words.text, language)} long />
      <input type="hidden" name={`${list}:list`} value="" />
      {Array.from({ length: rows }, (_, index) => (
        <Dissent key={index} filled={filled} at={`${list}/${index}`} number={index + 1} />
      ))}
      <p>
        <MoreButton asked={formed} list={list} at={idAt(`${list}/${rows}`)}>
          {say(words.addDissent, language)}
        </MoreButton>
      </p>
    </details>
  );
};

/** The minutes of one item of the agenda, to be written; `at` is where they stand in the body. */
export const ItemFields = ({ formed, at }: Part): VNode => {
  const { filled } = formed;
  const { language } = filled;
  return (
    <>
      <FaultsAt filled={filled} at={at} />
      <WordsFields filled={filled} at={`${at}/said`} name={say(minutesNames.said, language)} long />
      <WordsFields filled={filled} at={`${at}/concluded`} name={say(minutesNames.concluded, language)} long />
      <DecisionFields formed={formed} at={`${at}/decision`} />
      <WithheldFields formed={formed} at={`${at}/withheld`} open={isOpen(formed, `${at}/withheld`)} />
    </>
  );
};
