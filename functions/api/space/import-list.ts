import { keyOf } from "#committee/kernel/kind";
import type { Declaration } from "#committee/space/association";
import { importAssociation } from "#committee/space/associations";
import { associations } from "#committee/space/kind";
import type { ImportReport } from "#contract/space/import";
import { associationImportRoutes } from "#contract/space/import";
import { endpoint } from "#functions/api/kernel/endpoint";
import { Problem } from "#functions/api/kernel/problem";
import { standingOf } from "#functions/api/kernel/standing";
import { again } from "#functions/kernel/again";
import { ALMANAC, circumstancesOf, todayOf } from "#functions/kernel/circumstances";
import { inLots } from "#functions/kernel/in-lots";
import { loadEach } from "#functions/kernel/load-each";
import type { ApiOffice } from "#functions/kernel/offices";
import { record } from "#functions/kernel/record";

type Row = ImportReport["rows"][number];
type Taking = Readonly<{ id: string; declaration: Declaration }>;
type Circumstances = ReturnType<typeof circumstancesOf>;

const keyTo = ({ id }: Pick<Taking, "id">): string => keyOf(associations, id);

/** A row that stands twice in a list, or that another import took meanwhile, is known: its id is the same. */
const takeOne = async (office: ApiOffice, row: Taking, circumstances: Circumstances): Promise<"imported" | "known"> => {
  const { id, declaration } = row;
  const decision = importAssociation(id, declaration, circumstances);
  const done = await again(async () => {
    const outcome = await record(office, { kind: associations, id }, decision, circumstances);
    if (outcome !== "overtaken") return "imported";
    return (await office.register.load([keyTo(row)])).has(keyTo(row)) ? "known" : outcome;
  });
  if (done === "overtaken") throw new Problem("overtaken");
  return done;
};

const countsOf = (rows: readonly Row[]): ImportReport["counts"] => {
  const count = (outcome: Row["outcome"]): number => rows.filter((row) => row.outcome === outcome).length;
  return {
    imported: count("imported"),
    known: count("known"),
    unreadable: count("unreadable"),
    left: count("left"),
  };
};

/** Which of some associations are there already, though a newer release wrote what they are. */
const knownAmong = async ({ register }: ApiOffice, keys: readonly string[]): Promise<ReadonlySet<string>> => {
  const newer = new Set<string>();
  const found = await loadEach(register, keys, ({ matter }) => newer.add(matter));
  return new Set([...newer, ...found.keys()]);
};

/**
 * Takes over a list. An association's contact gets an account when they are invited, and not here: the pool opens fifty a second
 * at the most, and a list must be taken within one call.
 */
export const importAssociations = endpoint(associationImportRoutes.importAssociations, async (office, call) => {
  const { csv, taking } = call.body;
  const standing = await standingOf(office, call, [ALMANAC]);
  const { readRows } = await import("#functions/api/space/rows");
  const read = readRows(csv, { language: standing.language, today: todayOf(office) });
  const known = await knownAmong(
    office,
    read.flatMap((row) => ("id" in row ? [keyTo(row)] : [])),
  );
  const holdsBack = taking === "all-or-nothing" && read.some((row) => "errors" in row);
  const circumstances = circumstancesOf(office, standing.found.get(ALMANAC), { by: call.subject ?? "" });
  const rows = await inLots(read, async (row): Promise<Row> => {
    if ("errors" in row) return { row: row.row, outcome: "unreadable", errors: [...row.errors] };
    const { row: number, id } = row;
    if (known.has(keyTo(row))) return { row: number, outcome: "known", id };
    if (holdsBack) return { row: number, outcome: "left" };
    return { row: number, outcome: await takeOne(office, row, circumstances), id };
  });
  return { body: { counts: countsOf(rows), rows: [...rows] } };
});
