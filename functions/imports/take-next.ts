import { Import, ImportPart, type UnderWay } from "#committee/imports/import";
import { imports } from "#committee/imports/kind";
import { partName } from "#committee/imports/parts";
import { lotIn, takeLot } from "#committee/imports/taking";
import { keyOf } from "#committee/kernel/kind";
import { importAssociation } from "#committee/space/associations";
import { associations } from "#committee/space/kind";
import { ALMANAC, circumstancesOf } from "#functions/kernel/circumstances";
import { loadEach } from "#functions/kernel/load-each";
import type { Office } from "#functions/kernel/offices";
import { entryFor, record } from "#functions/kernel/record";
import type { Found } from "#secretariat/register";

/** Which of some associations are there already, by their ids; also those that a newer release wrote. */
const knownAmong = async ({ register }: Office, ids: readonly string[]): Promise<ReadonlySet<string>> => {
  const newer = new Set<string>();
  const keys = ids.map((id) => keyOf(associations, id));
  const found = await loadEach(register, keys, ({ matter }) => newer.add(matter));
  return new Set(ids.filter((id) => found.has(keyOf(associations, id)) || newer.has(keyOf(associations, id))));
};

type Taking = Readonly<{ before: Found; list: UnderWay; almanac: Found | undefined; by: string }>;

/** The rows, what is kept of them and the list move on in one transaction: whoever dies around it has taken all of them, or none. */
const takeFrom = async (office: Office, { before, list, almanac, by }: Taking): Promise<"done" | "overtaken"> => {
  const [kept] = await office.register.besideEach(before.key, "PART", [partName(list.next)]);
  if (kept === undefined) throw new Error(`${before.key} has no part ${list.next}`);
  const part = ImportPart.parse(kept.value);
  const known = await knownAmong(
    office,
    lotIn(part).map(({ id }) => id),
  );
  const circumstances = circumstancesOf(office, almanac, { by, pinned: list.edition, owes: before.owes });
  const { decision, taken } = takeLot(list, { part, known }, circumstances);
  const asked = circumstancesOf(office, almanac, { by: list.by });
  const along = taken.map(({ id, declaration }) =>
    entryFor(office, { kind: associations, id }, importAssociation(id, declaration, asked), asked),
  );
  const outcome = await record(office, { kind: imports, id: list.id, before }, decision, circumstances, along);
  return outcome === "overtaken" ? outcome : "done";
};

/** Takes the next rows of a list whose turn has come: done twice, or at once, each row is taken once. */
export const takeNext = async (
  office: Office,
  key: string,
  by: string,
): Promise<"done" | "overtaken" | "nothing-due"> => {
  const found = await office.register.load([ALMANAC, key]);
  const before = found.get(key);
  const list = Import.safeParse(before?.state).data;
  if (before === undefined || list?.stage !== "under-way" || list.goesOnAt > office.now()) return "nothing-due";
  return takeFrom(office, { before, list, almanac: found.get(ALMANAC), by });
};
