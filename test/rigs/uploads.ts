import { createHash } from "node:crypto";
import * as z from "zod/mini";
import { dossiers } from "#functions/dossiers";
import { paged } from "#functions/files/paged";
import type { CheckOffice } from "#functions/kernel/offices";
import type { Json } from "#infra/local/ground/json";
import { type Outcome, scanResult } from "#infra/local/scanner/results";
import type { Table } from "#secretariat/table";
import type { VaultForm } from "#secretariat/vault-form";
import { keptLog, officeAt } from "./office.ts";
import { startVault, VAULT } from "./vault.ts";

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

const Came = z.object({
  detail: z.object({ object: z.object({ key: z.string(), "version-id": z.string(), etag: z.string() }) }),
});

/** What the scanner tells of an object of which S3 told that it came. */
export const scanOf = (came: unknown, outcome: Outcome = "NO_THREATS_FOUND"): Json => {
  const { key, etag, "version-id": version } = Came.parse(came).detail.object;
  return scanResult({ bucket: VAULT, key, version, etag }, { outcome, now: 0, plan: "plan" });
};

/**
 * Who checks what comes: `arrive` hands on all that the bus was told since, `hear` does, and then what the scanner tells of it.
 */
export const checkerAt = (table: Table, at: () => string, { vault, told }: Vaulted) => {
  const { log, lines } = keptLog(at);
  const office: CheckOffice = { ...officeAt(table, at), vault, paged, rest: () => 0, log };
  const check = dossiers(office);
  const arrive = async (): Promise<readonly Json[]> => {
    const events = told.splice(0);
    for (const event of events) await check(event);
    return events;
  };
  const hear = async (outcome?: Outcome): Promise<number> => {
    const events = await arrive();
    for (const event of events) await check(scanOf(event, outcome));
    return events.length;
  };
  return { office, check, arrive, hear, lines };
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
