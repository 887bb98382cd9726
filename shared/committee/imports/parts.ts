import { MOST_PARTS, MOST_ROWS, PART } from "#committee/imports/bounds";
import type { Counts, ImportPart, Row } from "#committee/imports/import";
import type { Beside } from "#committee/kernel/decision";

const encoder = new TextEncoder();
const sizeOf = (row: Row): number => encoder.encode(JSON.stringify(row)).length;

/** Rows in parts, each no larger than one item is to be. */
export const partsOf = (rows: readonly Row[]): readonly ImportPart[] => {
  const parts: Row[][] = [];
  let room = 0;
  for (const row of rows) {
    const size = sizeOf(row);
    const last = parts.at(-1);
    if (last === undefined || size > room) parts.push([row]);
    else last.push(row);
    room = (last === undefined || size > room ? PART : room) - size;
  }
  return parts.map((part) => ({ rows: part }));
};

/** Whether a list is longer than one act can take in. */
export const isTooLong = (rows: readonly Row[]): boolean =>
  rows.length > MOST_ROWS || partsOf(rows).length > MOST_PARTS;

/** How many rows there are of each outcome. */
export const countsOf = (rows: readonly Row[]): Counts => {
  const count = (outcome: Row["outcome"]): number => rows.filter((row) => row.outcome === outcome).length;
  return {
    ...{ waiting: count("waiting"), imported: count("imported"), known: count("known") },
    ...{ unreadable: count("unreadable"), left: count("left") },
  };
};

/** The name of a part beside its list, the first being 1. */
export const partName = (part: number): string => String(part).padStart(6, "0");

/** A part as it stands beside its list. */
export const besideList = (part: number, value: ImportPart): Beside => ({ kind: "PART", id: partName(part), value });
