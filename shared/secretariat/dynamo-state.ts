import type { Kept } from "#committee/kernel/kept";
import type { Entry, Found, Line } from "#secretariat/register";
import { liftedIn, OWES, owesIn, stamped } from "#secretariat/shapes";
import { slicesOf } from "#secretariat/slices";
import { type Item, itemsAt, type Key, STATE, type Table } from "#secretariat/table";

/** Under which a part of a matter's long words stands. */
const wordsAt = (pk: string, part: number): Key => ({ pk, sk: `WORDS#${part}` });

const kindOf = (pk: string): string => pk.split("#")[0] ?? "";

/** Where a matter stands: its state, and the first of its long words where its kind has any. */
export const placesOf = ({ lifting }: Table, pk: string): readonly Key[] => [
  { pk, sk: STATE },
  ...(lifting.longWordsOf(kindOf(pk)).length > 0 ? [wordsAt(pk, 1)] : []),
];

/** Where the rest of a state's long words stands: hardly any has more than one part. */
export const restOf = ({ pk, words }: Item): readonly Key[] =>
  Array.from({ length: Math.max(0, (words?.parts ?? 0) - 1) }, (_, index) => wordsAt(pk, index + 2));

/** How a state's long words read; nothing where another act has written them since. */
const textIn = ({ pk, words }: Item, beside: ReadonlyMap<string, Item>): string | undefined => {
  const parts = Array.from({ length: words.parts }, (_, index) => beside.get(`${pk} ${wordsAt(pk, index + 1).sk}`));
  return parts.every((part) => part?.["at"] === words.at) ? parts.map((part) => part?.["text"]).join("") : undefined;
};

const matterIn = (table: Table, item: Item) => ({
  ...{ key: item["pk"], version: item["version"], head: item["head"], owes: owesIn(table, item) },
});

/** A matter with its long words, in the shape it has now; "torn" where another act came while it was read. */
export const foundIn = (table: Table, item: Item, beside: ReadonlyMap<string, Item>): Found | "torn" => {
  const { words, shape, state } = item;
  if (words === undefined) return { state: liftedIn(table, item, state), ...matterIn(table, item), kept: undefined };
  const text = textIn(item, beside);
  const whole = liftedIn(table, item, { ...state, ...(text && JSON.parse(text)) });
  return text === undefined ? "torn" : { state: whole, ...matterIn(table, item), kept: { ...words, shape, text } };
};

type Apart = Readonly<{ line: Item; words: Item }>;

/** A state without its long words, and these. */
export const apart = ({ lifting }: Table, kind: string, state: object): Apart => {
  const long = lifting.longWordsOf(kind);
  const fields = Object.entries(state);
  return {
    line: Object.fromEntries(fields.filter(([name]) => !long.includes(name))),
    words: Object.fromEntries(fields.filter(([name, value]) => long.includes(name) && value !== undefined)),
  };
};

/** A matter as a list tells it: what an earlier release wrote has its long words in it still. */
export const lineIn = (table: Table, item: Item): Line => {
  const kind = kindOf(item["pk"]);
  const { line } = apart(table, kind, liftedIn(table, item, item["state"]));
  return { ...matterIn(table, item), line };
};

const textOf = (words: Item): string => (Object.keys(words).length === 0 ? "" : JSON.stringify(words));

type Parting = Readonly<{ words: Item; kept: Pick<Kept, "parts"> | undefined; at: Kept["at"] }>;

type Written = Pick<Entry, "before" | "page" | "kind">;

/** Of words whose reading isn't known, so that they are written anew: no shape is the nought. */
const UNREAD = { shape: 0, text: "" } as const;

/** An act that knows where the long words stand that it may change: who acts on what they recorded themselves has not read that. */
export const knowing = async (table: Table, entry: Entry): Promise<Entry> => {
  const { before, kind, page } = entry;
  if (before === undefined || "kept" in before || table.lifting.longWordsOf(kind).length === 0) return entry;
  const [stands] = await itemsAt(table, [{ pk: page.matter, sk: STATE }]);
  return { ...entry, before: { ...before, kept: stands?.["words"] && { ...stands["words"], ...UNREAD } } };
};

/** The parts in which long words are written; those of which nothing is left are blanked. */
export const partItems = (table: Table, pk: string, { words, kept, at }: Parting) => {
  const slices = slicesOf(textOf(words));
  const parts = Math.max(slices.length, kept?.parts ?? 0);
  const items = Array.from({ length: parts }, (_, index) =>
    stamped(table, { ...wordsAt(pk, index + 1), at, text: slices[index] ?? "" }),
  );
  return { words: { parts, at }, parts: items };
};

/** The parts of a state's long words that are to be written: none where they read as they did. */
const partsOf = (table: Table, { before, page, kind }: Written, words: Item) => {
  const kept: Kept | undefined = before?.kept;
  if (kept?.text === textOf(words) && kept.shape === table.lifting.shapeOf(kind)) return { words: kept, parts: [] };
  return partItems(table, page.matter, { words, kept, at: page.page });
};

/** A matter's state as it is written, and the parts of its long words that are to be written with it. */
export const stateItems = (table: Table, entry: Entry) => {
  const { page, kind, sortedBy, state, owes, nextDue } = entry;
  const { line, words: long } = apart(table, kind, state);
  const { words, parts } = partsOf(table, entry, long);
  const own = stamped(table, {
    ...{ pk: page.matter, sk: STATE, version: page.page, head: page.hash, kind, sortedBy, state: line },
    ...(words.parts > 0 && { words: { parts: words.parts, at: words.at } }),
    ...(owes.length > 0 && { owes, owesShape: table.lifting.shapeOf(OWES) }),
    ...(nextDue && { due: "DUE", nextDue }),
  });
  return { own, parts };
};
