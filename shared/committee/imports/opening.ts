import type { Import, Row, WaitingRow } from "#committee/imports/import";
import { besideList, countsOf, partsOf } from "#committee/imports/parts";
import type { Circumstances, Decision } from "#committee/kernel/decision";

/** A row as it was read, or what is wrong with it. */
export type ReadRow =
  | Omit<WaitingRow, "outcome">
  | Readonly<{ row: number; errors: readonly Readonly<{ column: string; message: string }>[] }>;

/** What is known of each row before any is taken: nothing is where one can't be read, unless that is asked for. */
export const rowsOf = (read: readonly ReadRow[], taking: Import["taking"]): readonly Row[] => {
  const holdsBack = taking === "all-or-nothing" && read.some((row) => "errors" in row);
  return read.map((row): Row => {
    if ("errors" in row) return { ...row, outcome: "unreadable" };
    return holdsBack ? { row: row.row, outcome: "left" } : { ...row, outcome: "waiting" };
  });
};

type Opening = Readonly<{ rows: readonly Row[]; taking: Import["taking"] }>;

/** Begins to take over a list, whose rows stand in parts beside it; one of which nothing is to be taken is finished at once. */
export const openImport = (
  id: string,
  { rows, taking }: Opening,
  { instant, edition, by }: Circumstances,
): Decision<Import> => {
  const parts = partsOf(rows);
  const counts = countsOf(rows);
  const common = { id, edition: edition.inForceFrom, taking, askedAt: instant, by, parts: parts.length, counts };
  return {
    state:
      counts.waiting > 0
        ? { stage: "under-way", ...common, next: 1, goesOnAt: instant }
        : { stage: "finished", ...common, finishedAt: instant },
    page: { act: "import-begun", rules: ["G2.5"], facts: { taking, rows: rows.length, unreadable: counts.unreadable } },
    letters: [],
    beside: parts.map((part, index) => besideList(index + 1, part)),
  };
};
