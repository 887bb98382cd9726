import { liftedBy, NewerShape, shapeAfter } from "#committee/kernel/shape";
import { longWords } from "#committee/long-words";
import { type Shapes, shapes } from "#committee/shapes";
import type { Lifting } from "#secretariat/table";

/** The fields that hold long words, by kind. */
type LongWords = Readonly<Record<string, readonly string[]>>;

/** How what stands on the register is brought up to its present shape. A kind that isn't known is a newer release's. */
export const liftingBy = (lifts: Shapes, long: LongWords = longWords): Lifting => ({
  knows: (kind) => Object.hasOwn(lifts, kind),
  shapeOf: (kind) => {
    const own = lifts[kind];
    if (own === undefined) throw new Error(`${kind} has no shape`);
    return shapeAfter(own);
  },
  lift: (kind, written) => {
    const own = lifts[kind];
    if (own === undefined) throw new NewerShape(written.key, written.shape, 0);
    return liftedBy(own, written);
  },
  isNewer: (error) => error instanceof NewerShape,
  longWordsOf: (kind) => long[kind] ?? [],
});

/** The lifting of this release. */
export const lifting: Lifting = liftingBy(shapes);
