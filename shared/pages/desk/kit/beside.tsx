import type { VNode } from "preact";
import { type Filled, idAt } from "#pages/desk/kit/filled";
import { say, type Text } from "#wording/wording";

const words = {
  stands: { ar: "المسجل حاليا: {value}", fr: "Actuellement\u00a0: {value}", en: "At present: {value}" },
  nothing: { ar: "(لا شيء)", fr: "(néant)", en: "(nothing)" },
  take: { ar: "اعتماد المسجل", fr: "Reprendre ce qui est inscrit", en: "Take what is on the register" },
  takeOf: {
    ar: "اعتماد المسجل: {name}",
    fr: "Reprendre ce qui est inscrit\u00a0: {name}",
    en: "Take what is on the register: {name}",
  },
  theirs: {
    ar: "مسجل حاليا، وليس فيما كتبتموه.",
    fr: "Inscrit actuellement, absent de votre saisie.",
    en: "On the register at present, and not in what you typed.",
  },
  yours: {
    ar: "فيما كتبتموه، وليس مسجلا حاليا.",
    fr: "Dans votre saisie, absent de ce qui est inscrit actuellement.",
    en: "In what you typed, and not on the register at present.",
  },
} as const satisfies Record<string, Text>;

const isBelow =
  (at: string) =>
  (place: string): boolean =>
    `${place}/`.startsWith(`${at}/`);

const isIn = (values: Readonly<Record<string, string>> = {}, at: string): boolean =>
  Object.keys(values).some(isBelow(at));

/** Whether something stands at a place on either side. */
export const isThere = ({ values, current }: Filled, at: string): boolean =>
  values[at] !== undefined || current?.[at] !== undefined;

/** Whether what stands on the register isn't what was typed, at a place or below it. */
export const differs = ({ values, current }: Filled, at: string): boolean =>
  current !== undefined &&
  Object.keys({ ...values, ...current })
    .filter(isBelow(at))
    .some((place) => values[place] !== current[place]);

/** What the register holds at a place, in words, where that isn't what was typed. */
export const standsNow = (
  { values, current, language }: Filled,
  at: string,
  nameOf: (value: string) => string = (value) => value,
): string | undefined => {
  if (current === undefined || (current[at] ?? "") === (values[at] ?? "")) return undefined;
  const now = current[at];
  return say(words.stands, language, { value: !now ? say(words.nothing, language) : nameOf(now) });
};

type Taken = Readonly<{ filled: Filled; at: string; name: string }>;

/** Puts what stands on the register in the place of what was typed, and leads back there. */
const Take = ({ filled: { language }, at, name }: Taken): VNode => (
  <button
    type="submit"
    name="take"
    value={at}
    formaction={`#${idAt(at)}`}
    class="button button-second"
    aria-label={say(words.takeOf, language, { name })}
  >
    {say(words.take, language)}
  </button>
);

/** What the register holds beside what was typed, and the way to take it; nothing where they are alike. */
export const Beside = ({ now, ...taken }: Taken & Readonly<{ now: string | undefined }>): VNode | null =>
  now === undefined ? null : (
    <>
      <p id={`${idAt(taken.at)}-now`} class="now">
        {now}
      </p>
      <Take {...taken} />
    </>
  );

/** Whose a row is where it doesn't stand on both sides. */
const sideOf = ({ values, current }: Filled, at: string): "theirs" | "yours" | undefined => {
  if (current === undefined || isIn(values, at) === isIn(current, at)) return undefined;
  return isIn(current, at) ? "theirs" : "yours";
};

/** Tells of a row that stands on one side alone, and the way to have it as the register does. */
export const RowBeside = (row: Taken): VNode | null => {
  const { filled, at } = row;
  const side = sideOf(filled, at);
  return side === undefined ? null : (
    <>
      <p class="now">{say(words[side], filled.language)}</p>
      <Take {...row} />
    </>
  );
};

/** What the fields of a row are drawn from: where it is told that the register hasn't the row, not again at each field. */
export const rowOf = (filled: Filled, at: string): Filled =>
  sideOf(filled, at) === "yours" ? { ...filled, current: undefined } : filled;
