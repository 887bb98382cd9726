import { createHash } from "node:crypto";
import { instantOf } from "#calendar/civil-date";
import type { Arrived } from "#committee/files/arrivals";
import type { FileType } from "#committee/files/files";
import { isOfType } from "#committee/files/formats";
import { vaultKey } from "#functions/files/vault-key";
import type { CheckOffice } from "#functions/kernel/offices";

type One = Readonly<{ id: string; version: string }>;

const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Reads a version of a file whole, and opens what should be a PDF and looks like one; nothing where it is no more. */
export const arrivedAs = async (
  { vault, paged }: CheckOffice,
  { id, version }: One,
  type: FileType,
): Promise<Arrived | undefined> => {
  const kept = await vault.read(vaultKey(id), version);
  if (kept === undefined) return undefined;
  const { bytes, sha256: recorded, cameAt } = kept;
  const isPdf = type === "application/pdf" && isOfType(bytes, type);
  const opened = isPdf ? await paged(bytes) : undefined;
  return { version, bytes, sha256: hashOf(bytes), recorded, cameAt: instantOf(cameAt.getTime()), paged: opened };
};

/** Whether a version of a file has the bytes of a SHA-256. */
export const hasBytes = async ({ vault }: CheckOffice, { id, version }: One, sha256: string): Promise<boolean> => {
  const kept = await vault.read(vaultKey(id), version);
  return kept !== undefined && hashOf(kept.bytes) === sha256;
};
