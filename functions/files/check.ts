import { createHash } from "node:crypto";
import { type Arrived, type AwaitedFile, lookAtArrival } from "#committee/file-acts";
import { StoredFile } from "#committee/files";
import { circumstancesOf } from "#functions/circumstances";
import { vaultKey } from "#functions/files/vault-key";
import { files, keyOf } from "#functions/matters";
import type { CheckOffice } from "#functions/offices";
import { record } from "#functions/record";
import type { Found } from "#secretariat/register";

/** What a check came to: it was decided now, another came first, or there was nothing to decide. */
type Checked = "done" | "overtaken" | "nothing-due";

type One = Readonly<{ id: string; version: string }>;

/** Reads a version whole; nothing where it is no more. */
const arrivedAs = async ({ vault }: CheckOffice, { id, version }: One): Promise<Arrived | undefined> => {
  const kept = await vault.read(vaultKey(id), version);
  if (kept === undefined) return undefined;
  const { bytes, sha256: recorded } = kept;
  return { version, bytes, sha256: createHash("sha256").update(bytes).digest("hex"), recorded };
};

type Awaiting = Readonly<{ before: Found; file: AwaitedFile }>;

const decide = async (office: CheckOffice, one: One, { before, file }: Awaiting): Promise<Checked> => {
  const arrived = await arrivedAs(office, one);
  if (arrived === undefined) return "nothing-due";
  const circumstances = circumstancesOf(office, undefined, { by: "clock", pinned: file.edition });
  const decision = lookAtArrival(file, arrived);
  const outcome = await record(office, { kind: files, id: file.id, before }, decision, circumstances);
  if (outcome === "overtaken") return outcome;
  office.log.info("checked", { matter: before.key, stage: decision.state.stage });
  if (decision.state.stage === "refused") await office.vault.erase(vaultKey(file.id));
  return "done";
};

/**
 * Checks a version of a file, if the file is awaited still: what came first is what is looked at, and nothing that comes after
 * changes what is read. What was refused is erased, however often it comes.
 */
export const checkFile = async (office: CheckOffice, one: One): Promise<Checked> => {
  const key = keyOf(files, one.id);
  const before = (await office.register.load([key])).get(key);
  const file = StoredFile.safeParse(before?.state).data;
  if (before && file?.stage === "awaited") return decide(office, one, { before, file });
  if (file === undefined) office.log.error("no such file", { matter: key });
  if (file?.stage === "refused") await office.vault.erase(vaultKey(one.id));
  return "nothing-due";
};
