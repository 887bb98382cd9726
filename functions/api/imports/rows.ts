import type { CivilDate } from "#calendar/civil-date";
import type { ReadRow } from "#committee/imports/opening";
import { Declaration } from "#committee/space/association";
import { type Column, columnsIn, needed } from "#committee/space/columns";
import { declarationIn } from "#committee/space/rows";
import { rowsIn } from "#functions/api/imports/csv";
import { keyedId } from "#functions/api/kernel/keyed-id";
import { Problem } from "#functions/api/kernel/problem";
import { unreadTold } from "#functions/api/kernel/tell-unread";
import { unreadableAt } from "#functions/api/kernel/unreadable";
import { refuseDaysToCome } from "#functions/api/space/days-gone";
import type { Language } from "#wording/languages";

type Reading = Readonly<{
  heading: readonly string[];
  columns: readonly (Column | undefined)[];
  language: Language;
  today: CivilDate;
}>;

/** More of a heading isn't told. */
const HEADING = 80;

/** The heading of the column in which what is wrong stands, as the list has it. */
const columnAt = (path: readonly PropertyKey[], { heading, columns }: Reading): string => {
  const place = path.join("/");
  const at = columns.findIndex((column) => column !== undefined && `${place}/`.startsWith(`${column}/`));
  const nearest = at < 0 ? columns.findIndex((column) => column?.startsWith(`${String(path[0])}`)) : at;
  return (heading[nearest] ?? place).slice(0, HEADING);
};

const issuesOf = (declaration: unknown, today: CivilDate) => {
  const read = Declaration.safeParse(declaration, { reportInput: true });
  if (!read.success) return { issues: read.error.issues };
  try {
    refuseDaysToCome(read.data, today);
    return { declaration: read.data };
  } catch (error) {
    if (error instanceof Problem) return { issues: error.about.issues ?? [] };
    throw error;
  }
};

/** The same association gives the same id, whatever else of its row is put right from one list to the next. */
const idOf = ({ name, receipt, region }: Declaration): string =>
  keyedId("importAssociations", name.ar, receipt?.date ?? "", region);

const readRow = (cells: readonly string[], row: number, reading: Reading): ReadRow => {
  const placed = reading.columns.flatMap((column, at) => (column ? [[column, cells[at] ?? ""] as const] : []));
  const { declaration, issues = [] } = issuesOf(declarationIn(Object.fromEntries(placed)), reading.today);
  if (declaration) return { row, id: idOf(declaration), declaration };
  const errors = issues.map((issue) => ({
    column: columnAt(issue.path, reading),
    message: unreadTold(issue, reading.language).message,
  }));
  return { row, errors };
};

/** Reads a list of associations in CSV, row by row; one whose heading lacks what is needed can't be read at all. */
export const readRows = (csv: string, { language, today }: Pick<Reading, "language" | "today">): readonly ReadRow[] => {
  const [heading = [], ...rows] = rowsIn(csv);
  const columns = columnsIn(heading);
  if (needed.some((column) => !columns.includes(column))) throw unreadableAt("csv", "columns-missing");
  const reading = { heading, columns, language, today };
  return rows.flatMap((cells, index) =>
    cells.every((cell) => cell === "") ? [] : [readRow(cells, index + 2, reading)],
  );
};
