import { CsvError, parse } from "csv-parse/sync";
import { unreadableAt } from "#functions/api/kernel/unreadable";

const separators = [";", ",", "\t"] as const;

/** Whichever stands most often in the heading. */
const separatorIn = (heading: string): string => {
  const counted = separators.map((separator) => [separator, heading.split(separator).length] as const);
  return counted.toSorted(([, one], [, other]) => other - one).at(0)?.[0] ?? ";";
};

/** The rows of a list in CSV, the heading first; blank ones too, so that each keeps its number. */
export const rowsIn = (csv: string): readonly (readonly string[])[] => {
  const delimiter = separatorIn(csv.split(/\r?\n/, 1)[0] ?? "");
  try {
    return parse(csv, { bom: true, delimiter, trim: true, relax_column_count: true });
  } catch (error) {
    if (error instanceof CsvError) throw unreadableAt("csv", "not-csv");
    throw error;
  }
};
