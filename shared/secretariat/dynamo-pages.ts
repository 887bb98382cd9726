import type { Words } from "#committee/entail";
import type { Entry } from "#secretariat/register";
import { heading, stamped } from "#secretariat/shapes";
import { lotsOf } from "#secretariat/slices";
import { type Item, type Key, numbered, type Table } from "#secretariat/table";

/** Of which page an item is: "PAGE#000007" and "PAGE#000007#2" are of the seventh. */
export const pageNumberIn = ({ sk }: Item): number => Number(sk.split("#")[1]);

type Parted = Readonly<{ at: Key; whole: Item; head: Item; lots: readonly Item[] }>;

/** What fits an item, as one; else what heads it, and a part for each lot. */
const parted = (table: Table, { at, whole, head, lots }: Parted): readonly (Key & Item)[] =>
  lots.length === 1
    ? [stamped(table, { ...at, ...whole })]
    : [
        heading({ ...at, ...head, parts: lots.length }),
        ...lots.map((lot, index) => stamped(table, { ...at, sk: `${at.sk}#${index + 1}`, ...lot })),
      ];

/** A page of the journal; what it commits to may take several items. */
export const pageItems = (table: Table, { page }: Pick<Entry, "page">) =>
  parted(table, {
    at: { pk: page.matter, sk: `PAGE#${numbered(page.page)}` },
    whole: { page },
    head: { page: { ...page, texts: {} } },
    lots: lotsOf(Object.entries(page.texts)).map((lot) => ({ texts: Object.fromEntries(lot) })),
  });

const wholeOf = ([first = {}, ...parts]: readonly Item[]): Item => {
  const [part] = parts;
  if (part === undefined) return first;
  const texts = Object.assign({}, ...parts.map((each) => each["texts"]));
  return { ...first, shape: part["shape"], page: { ...first["page"], texts } };
};

/** The pages of a journal from their items; "torn" while one that takes several is not all there. */
export const pagesIn = (items: readonly Item[]): readonly Item[] | "torn" => {
  const pages = [...Map.groupBy(items, pageNumberIn).values()];
  const torn = pages.some(([first, ...parts]) => (first?.["parts"] ?? 0) !== parts.length);
  return torn ? "torn" : pages.map(wholeOf);
};

type Said = Readonly<{ which: keyof Words; name: string; text: Words["open"][string] }>;

const saidIn = (words: Words): readonly Said[] =>
  (["open", "reserved"] as const).flatMap((which) =>
    Object.entries(words[which]).map(([name, text]) => ({ which, name, text })),
  );

const wordsOf = (lot: readonly Said[]): Words => {
  const of = (which: keyof Words) =>
    Object.fromEntries(lot.filter((said) => said.which === which).map(({ name, text }) => [name, text]));
  return { open: of("open"), reserved: of("reserved") };
};

/** The words of a page with their keys, in as many items as that takes; none where nothing was said. */
export const textItems = (table: Table, { page, words }: Pick<Entry, "page" | "words">) =>
  Object.keys(page.texts).length === 0
    ? []
    : parted(table, {
        at: { pk: page.matter, sk: `TEXT#${numbered(page.page)}` },
        whole: words,
        head: {},
        lots: lotsOf(saidIn(words)).map(wordsOf),
      });

/** Those of the items of words that hold any: what heads several holds none. */
export const wordsHeldIn = (items: readonly Item[]): readonly Item[] =>
  items.filter(({ parts }) => parts === undefined);
