import { createHash } from "node:crypto";
import { dossiers } from "#functions/dossiers";
import type { CheckOffice } from "#functions/offices";
import type { Table } from "#secretariat/table";
import type { VaultForm } from "#secretariat/vault";
import { keptLog, officeAt } from "./office.ts";
import { startVault } from "./vault.ts";

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** What someone says of a file before they bring it. */
export const announced = (bytes: Uint8Array, more: object = {}) => ({
  ...{ purpose: "appointment-letter", type: "application/pdf", size: bytes.length, sha256: sha256(bytes) },
  ...more,
});

/** Sends a form with its file, the file last; tells what S3 answers, with its own code. */
export const send = async (
  { url, fields }: VaultForm,
  bytes: Uint8Array,
  name = "letter.pdf",
): Promise<readonly [status: number, code: string | undefined]> => {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  form.append("file", new Blob([new Uint8Array(bytes)]), name);
  const answer = await fetch(url, { method: "POST", body: form });
  return [answer.status, /<Code>(.*)<\/Code>/.exec(await answer.text())?.[1]];
};

type Vaulted = Pick<Awaited<ReturnType<typeof startVault>>, "vault" | "told">;

/** Who checks what comes: `hear` hands on all that the bus was told since. */
export const checkerAt = (table: Table, at: () => string, { vault, told }: Vaulted) => {
  const { log, lines } = keptLog(at);
  const office: CheckOffice = { ...officeAt(table, at), vault, log };
  const check = dossiers(office);
  const hear = async (): Promise<number> => {
    const events = told.splice(0);
    for (const event of events) await check(event);
    return events.length;
  };
  return { office, check, hear, lines };
};

/** A vault of its own, in which what comes is looked at as soon as it is there. */
export const startHeardVault = async (table: Table, at: () => string) => {
  const vaulted = await startVault(at);
  const checker = checkerAt(table, at, vaulted);
  const bring: typeof vaulted.vault.bring = async (form, bytes) => {
    await vaulted.vault.bring(form, bytes);
    await checker.hear();
  };
  return { vault: { ...vaulted.vault, bring }, stop: vaulted.stop };
};
