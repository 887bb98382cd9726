import { ulid } from "ulid";
import type { Purpose, StoredFile } from "#committee/files";
import { circumstancesOf } from "#functions/circumstances";
import { files } from "#functions/matters";
import type { Office } from "#functions/offices";
import { record } from "#functions/record";

/** A file that someone brought, and that the vault has looked at and accepted; gives its id. */
export const filed = async (office: Office, purpose: Purpose, by: string): Promise<string> => {
  const id = ulid();
  const circumstances = circumstancesOf(office, undefined, { by });
  const state: StoredFile = {
    ...{ stage: "accepted", id, edition: circumstances.edition.inForceFrom, purpose, type: "application/pdf" },
    ...{ size: 1_000, sha256: "a".repeat(64), by, since: circumstances.instant, version: "1" },
  };
  const page = { act: "file-accepted", rules: [], facts: {} };
  await record(office, { kind: files, id }, { state, page, letters: [] }, circumstances);
  return id;
};
