/** How many bytes of words an item holds at the most: with all else of it, it stays below a hundred thousand. */
export const MOST_BYTES = 90_000;

const encoder = new TextEncoder();

/** How many bytes something takes as JSON, which is more than it takes in the table. */
export const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/** A text in slices that each fit an item, no character cut in two; an empty one in none. */
export const slicesOf = (text: string): readonly string[] => {
  const room = new Uint8Array(MOST_BYTES);
  const slices: string[] = [];
  for (let left = text; left !== ""; left = left.slice(slices.at(-1)?.length)) {
    const { read } = encoder.encodeInto(left, room);
    slices.push(left.slice(0, read));
  }
  return slices;
};

/** What fits one item together, in its order: at least one lot, though it be empty. */
export const lotsOf = <One>(all: readonly One[]): readonly (readonly One[])[] => {
  const lots: One[][] = [[]];
  let bytes = 0;
  for (const one of all) {
    bytes += bytesOf(one);
    if (bytes > MOST_BYTES && lots.at(-1)?.length !== 0) {
      lots.push([]);
      bytes = bytesOf(one);
    }
    lots.at(-1)?.push(one);
  }
  return lots;
};
