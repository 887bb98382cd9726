import type { NativeAttributeValue } from "@aws-sdk/lib-dynamodb";
import type { NewerShape, Stored } from "#committee/kernel/shape";
import { type Item, type Key, STATE, type Table } from "#secretariat/table";

/** Is told of what a newer release wrote, where that is left out. */
export type LeftOut = (newer: NewerShape) => void;

/** The kind of what a matter owes, which stands beside its state in one item, with a number of its own. */
export const OWES = "OWES";

/** Of which kind an item is, by its key: "METHOD" for a matter's state, "METHOD/BALLOT" beside it, "PAGE", "LETTER". */
export const kindAt = ({ pk, sk }: Key): string => {
  const [kind = ""] = pk.split("#");
  const [place = "", beside] = sk.split("#");
  if (place === STATE && beside !== undefined) return `${kind}/${beside}`;
  return place === "PAGE" || place === "TEXT" ? place : kind;
};

/** In which shape an item of a key is written now. */
export const shapeAt = ({ lifting }: Table, key: Key): number => lifting.shapeOf(kindAt(key));

/** An item with the number of its shape. */
export const stamped = <Written extends Key>(table: Table, item: Written): Written & Readonly<{ shape: number }> => ({
  ...item,
  shape: shapeAt(table, item),
});

/** The shape of what only heads parts: a release that knows of no parts is told by it that a newer one wrote this. */
const IN_PARTS = 1_000_000;

/** Whether an item only heads parts, or is one of them: they are read together. */
export const isParted = ({ sk, shape }: Item): boolean => shape === IN_PARTS || /^(PAGE|TEXT)#\d+#|^PART#/.test(sk);

/** An item that heads parts, which have their shapes themselves. */
export const heading = <Written extends Key>(item: Written): Written & Readonly<{ shape: number }> => ({
  ...item,
  shape: IN_PARTS,
});

/** What an item holds, in the shape it has now; what was written before there were numbers has the first. */
export const liftedIn = ({ lifting }: Table, { pk, sk, shape = 1 }: Item, stored: Stored): NativeAttributeValue =>
  lifting.lift(kindAt({ pk, sk }), { key: sk === STATE ? pk : `${pk} ${sk}`, shape, stored });

/** What a matter owes, in the shape it has now. */
export const owesIn = ({ lifting }: Table, { pk, owes = [], owesShape: shape = 1 }: Item): NativeAttributeValue =>
  owes.map((stored: Stored) => lifting.lift(OWES, { key: pk, shape, stored }));

/** What of an item that holds nothing in a place of its own is lifted: all but its key and its number. */
export const liftable = ({ pk: _pk, sk: _sk, shape: _shape, ...own }: Item): Item => own;

/** An item that holds nothing in a place of its own, in the shape it has now. */
export const liftedWhole = (table: Table, item: Item): Item => liftedIn(table, item, liftable(item));

type Reading<Read> = Readonly<{ items: readonly Item[]; read: (item: Item) => Read; leftOut?: LeftOut | undefined }>;

/** What each of many items tells. One that a newer release wrote is left out where someone is to be told of that, and else refused. */
export const readEach = <Read>({ lifting }: Table, { items, read, leftOut }: Reading<Read>): readonly Read[] =>
  items.flatMap((item) => {
    try {
      return [read(item)];
    } catch (error) {
      if (leftOut === undefined || !lifting.isNewer(error)) throw error;
      leftOut(error);
      return [];
    }
  });
