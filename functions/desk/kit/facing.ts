import { bodyIn, valuesIn } from "#functions/desk/kit/form";

type Pair = readonly [typed: number, there: number];

const longer = (one: readonly Pair[], other: readonly Pair[]): readonly Pair[] =>
  one.length >= other.length ? one : other;

/** Rows that stand in both lists alike, as many as there are in one and the same order. */
const alike = (typed: readonly string[], there: readonly string[]): readonly Pair[] => {
  const found = new Map<string, readonly Pair[]>();
  const from = (row: number, other: number): readonly Pair[] => {
    if (row === typed.length || other === there.length) return [];
    const known = found.get(`${row} ${other}`) ?? anew(row, other);
    found.set(`${row} ${other}`, known);
    return known;
  };
  const anew = (row: number, other: number): readonly Pair[] =>
    typed[row] === there[other]
      ? [[row, other], ...from(row + 1, other + 1)]
      : longer(from(row + 1, other), from(row, other + 1));
  return from(0, 0);
};

const told = (row: unknown): string => JSON.stringify(Object.entries(valuesIn(row)).toSorted());

/** Which row of the register each typed one faces: one alike, else the next of those between two that are. */
const facedBy = (typed: readonly unknown[], there: readonly unknown[]): readonly (number | undefined)[] => {
  const pairs = alike(typed.map(told), there.map(told));
  return typed.map((_, index) => {
    const [before, last] = pairs.findLast(([row]) => row <= index) ?? [-1, -1];
    const [, next] = pairs.find(([row]) => row > index) ?? [0, there.length];
    const place = last + index - before;
    return place < next ? place : undefined;
  });
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** The same places as a pattern has, whose steps in braces stand for any. */
const fits = (at: string, pattern: string): boolean => {
  const [steps, asked] = [at.split("/"), pattern.split("/")];
  return steps.length === asked.length && asked.every((step, index) => step.startsWith("{") || step === steps[index]);
};

/**
 * What stands on the register, each thing at the place of what was typed for it. In a list whose rows come and go, rows face those
 * that are alike; rows that were not typed come after those that were.
 */
export const facing = (lists: readonly string[]): ((typed: unknown, there: unknown, at?: string) => unknown) => {
  const rows = (typed: readonly unknown[], there: readonly unknown[], at: string): object => {
    const faced = facedBy(typed, there);
    const others = there.flatMap((_, place) => (faced.includes(place) ? [] : [place]));
    const placed = [...faced, ...others].flatMap((place, index) =>
      place === undefined ? [] : [[String(index), face(typed[index], there[place], `${at}/${index}`)] as const],
    );
    return Object.fromEntries(placed);
  };
  const face = (typed: unknown, there: unknown, at = ""): unknown => {
    if (Array.isArray(typed) && Array.isArray(there) && lists.some((list) => fits(at, list)))
      return rows(typed, there, at);
    if (!isRecord(there)) return there;
    const within = isRecord(typed) ? typed : {};
    return Object.fromEntries(
      Object.entries(there).map(([step, value]) => [step, face(within[step], value, `${at}/${step}`)] as const),
    );
  };
  return face;
};

/** What was typed, with what stands on the register taken at a place and below it. */
export const taking = (typed: unknown, faced: unknown, place: string): unknown => {
  const isBelow = ([at]: readonly [string, string]): boolean => `${at}/`.startsWith(`${place}/`);
  const mine = Object.entries(valuesIn(typed)).filter((one) => !isBelow(one));
  const theirs = Object.entries(valuesIn(faced)).filter(isBelow);
  return bodyIn(new URLSearchParams([...mine, ...theirs]));
};
