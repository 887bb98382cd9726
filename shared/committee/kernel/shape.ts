/** Something as some release wrote it, of which nothing is known but that it is an object. */
export type Stored = Readonly<Record<string, unknown>>;

/** Brings something from one shape to the next, by itself: no lift knows any schema, for schemas change and what was written doesn't. */
export type Lift = (stored: Stored) => Stored;

/** What a newer release wrote: this one can't tell what it means, and does nothing with it. */
export class NewerShape extends Error {
  readonly key: string;
  /** The key of the matter that it belongs to. */
  readonly matter: string;

  constructor(key: string, shape: number, known: number) {
    super(`${key} has shape ${shape}, and this release knows none above ${known}: a newer one wrote it`);
    this.name = "NewerShape";
    this.key = key;
    this.matter = key.split(" ")[0] ?? "";
  }
}

/** The shape in which something is written now: the first, and one more for each lift. */
export const shapeAfter = (lifts: readonly Lift[]): number => lifts.length + 1;

/** What was written: its key, a matter's or that and its own behind a space, and in which shape. */
export type Written = Readonly<{ key: string; shape: number; stored: Stored }>;

/** Something in the shape it has now, from whichever it was written in. */
export const liftedBy = (lifts: readonly Lift[], { key, shape, stored }: Written): Stored => {
  if (shape > shapeAfter(lifts)) throw new NewerShape(key, shape, shapeAfter(lifts));
  return lifts.slice(shape - 1).reduce((before, lift) => lift(before), stored);
};
