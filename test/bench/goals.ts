import { isAct, rightOf } from "#committee/permissions";
import { grows, more, most, open } from "./excepted.ts";
import type { Measured, Measures } from "./measured.ts";

/** What was measured of one thing at each size, the smallest first. */
export type Row = Readonly<{ name: string; at: readonly Measured[] }>;

/** Ten times as much of everything costs at the most this much more; between the first size and the last lie two such steps. */
const A_DECADE = 1.05;
const [MOST_ITEMS, MOST_BYTES, MOST_PUT] = [90, 100_000, 2] as const;

const actIn = (name: string): string => name.split(" ")[0] ?? "";

const unitsOf = ({ use }: Measured): number => use.read + use.written;

/** How many calls something may make: a view one, an act two, and what is named beside them. */
const mostCalls = (name: string): number => {
  const act = actIn(name);
  if (!isAct(act) || isIn(grows, act) || isIn(open, act)) return Infinity;
  const reads = rightOf(act).asks?.[0] === "GET";
  return more[act]?.calls ?? (reads ? 1 : 2);
};

type Broken = readonly string[];

const isIn = (named: Readonly<Record<string, unknown>>, name: string): boolean =>
  Object.hasOwn(named, name) || Object.hasOwn(named, actIn(name));

const boundOf = (name: string): number | undefined => most[name] ?? most[actIn(name)];

const beyondIn = ({ name, at }: Row): Broken => {
  const [units, bound] = [unitsOf(at.at(-1)!), boundOf(name) ?? Infinity];
  return units > bound ? [`${units} units, where ${bound} are the most`] : [];
};

const growthIn = ({ name, at }: Row): Broken => {
  const [first, last] = [at[0]!, at.at(-1)!];
  const growing = unitsOf(first) * A_DECADE ** (at.length - 1);
  return [
    ...(unitsOf(last) > growing ? [`${at.map(unitsOf).join(" → ")} units`] : []),
    ...(last.use.calls > first.use.calls ? [`${at.map(({ use }) => use.calls).join(" → ")} calls`] : []),
    ...(name.startsWith("publish ") && last.gave > first.gave * MOST_PUT
      ? [`${at.map(({ gave }) => gave).join(" → ")} bytes put`]
      : []),
  ];
};

const tooMuchIn = (row: Row): Broken => {
  if (isIn(grows, row.name) || isIn(open, row.name)) return [];
  return boundOf(row.name) === undefined ? growthIn(row) : beyondIn(row);
};

const boundsIn = ({ name, at }: Row): Broken => {
  const { use } = at.at(-1)!;
  const act = actIn(name);
  const one = isAct(act) && rightOf(act).beside && more[act]?.writes === undefined;
  return [
    ...(use.scans > 0 ? [`${use.scans} scans`] : []),
    ...(use.items > MOST_ITEMS ? [`${use.items} items in one transaction`] : []),
    ...(use.bytes > MOST_BYTES ? [`an item of ${use.bytes} bytes`] : []),
    ...(use.calls > mostCalls(name) ? [`${use.calls} calls, where ${mostCalls(name)} are the most`] : []),
    ...(one && use.writes > 1 ? [`${use.writes} writes`] : []),
  ];
};

/** What was measured at each size, by name; a thing that couldn't be measured at one of them is told apart. */
export const rowsOf = (sizes: readonly Measures[]): Readonly<{ rows: readonly Row[]; faults: Broken }> => {
  const names = [...new Set(sizes.flatMap((measures) => [...measures.keys()]))];
  const found = names.map((name) => ({
    name,
    at: sizes.map((measures) => measures.get(name) ?? { fault: "not there" }),
  }));
  return {
    rows: found.flatMap(({ name, at }) => (at.every((one) => "use" in one) ? [{ name, at }] : [])),
    faults: found.flatMap(({ name, at }) => {
      const fault = at.find((one) => "fault" in one);
      return fault ? [`${name} can't be measured: ${fault.fault}`] : [];
    }),
  };
};

/** What broke a goal, each told with its numbers. */
export const brokenIn = (rows: readonly Row[]): Broken =>
  rows.flatMap((row) => [...tooMuchIn(row), ...boundsIn(row)].map((what) => `${row.name}: ${what}`));

/** An item of the register that is larger than any may be. */
export const tooLarge = (items: readonly Readonly<Record<string, unknown>>[]): Broken =>
  items.flatMap((item) => {
    const bytes = Buffer.byteLength(JSON.stringify(item));
    return bytes > MOST_BYTES ? [`${item["pk"]} ${item["sk"]}: an item of ${bytes} bytes`] : [];
  });

const step = (values: readonly number[]): string =>
  new Set(values).size === 1 ? String(values[0]) : values.join(" → ");

/** A row as it is printed. */
export const told = ({ name, at }: Row) => ({
  what: name,
  calls: step(at.map(({ use }) => use.calls)),
  "units read": step(at.map(({ use }) => use.read)),
  "units written": step(at.map(({ use }) => use.written)),
  items: at.at(-1)!.use.items,
  "largest item": at.at(-1)!.use.bytes,
  "bytes given": step(at.map(({ gave }) => gave)),
});
