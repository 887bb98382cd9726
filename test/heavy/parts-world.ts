import { randomUUID } from "node:crypto";
import { ulid } from "ulid";
import * as z from "zod/mini";
import { instantOf } from "#calendar/civil-date";
import { type Deposit, PreparedCandidacy } from "#committee/candidacies/candidacy";
import { candidacies } from "#committee/candidacies/kind";
import { lookAtArrival } from "#committee/files/arrivals";
import { awaitFile } from "#committee/files/asked";
import type { FileType } from "#committee/files/files";
import { settleScan } from "#committee/files/scans";
import { keyOf } from "#committee/kernel/kind";
import { defaultParts } from "#committee/methods/dossier-parts";
import { arrivedAs } from "#functions/files/arrived";
import { formFor } from "#functions/files/form-for";
import { circumstancesOf } from "#functions/kernel/circumstances";
import { createClock } from "#infra/local/ground/clock";
import { createScanner } from "#infra/local/scanner/scanner";
import type { VaultForm } from "#secretariat/vault-form";
import { announceCall, type Candidate, stand } from "../rigs/candidates.ts";
import { tokenFor } from "../rigs/issuer.ts";
import { openApi } from "../rigs/office.ts";
import { newTable } from "../rigs/table.ts";
import { announced, checkerAt } from "../rigs/uploads.ts";
import { startVault, VAULT } from "../rigs/vault.ts";
import { genuine, sendTo } from "./form-attacks.ts";

/** The largest part of these dossiers, in bytes. */
export const LARGEST = 20_000;
export const parts = defaultParts.map((part) => ({ ...part, largest: LARGEST }));

let instant = "2027-01-04T09:00:00.000Z";
const at = () => instant;
export const goTo = (to: string): void => {
  instant = to;
};

const vaulted = await startVault(at);
export const stop = (): Promise<void> => vaulted.stop();
const table = await newTable();
const { office, call, lines } = await openApi(table, at, { vault: vaulted.vault });
const checker = checkerAt(table, at, vaulted);
const scanner = createScanner(
  createClock(() => Date.parse(at())),
  [{ arn: "plan", bucket: VAULT, prefixes: ["FILE/"] }],
);
export const send = sendTo(vaulted);

/** All that stands on a candidacy of the files that were brought for it. */
export const depositsOf = async (id: string): Promise<readonly Deposit[]> => {
  const key = keyOf(candidacies, id);
  return PreparedCandidacy.parse((await office.register.load([key])).get(key)?.state).deposits;
};

/** What was logged of faults, by the API and by who looks at files. */
export const faults = () => [...lines, ...checker.lines].filter((line) => line.includes('"ERROR"'));

/** Every answer that there was, by its status. */
export const statuses = new Map<number, number>();
const tokens = new Map<string, string>();

/** Asks the API, by a token that is made once. */
export const ask: typeof call = async (method, path, { as, ...asked } = {}) => {
  const held = `${as} ${instant}`;
  const token = as === undefined ? undefined : (tokens.get(held) ?? (await tokenFor(as, Date.parse(instant))));
  if (token !== undefined) tokens.set(held, token);
  const answer = await call(method, path, { ...asked, ...(token !== undefined && { token }) });
  statuses.set(answer.status ?? 0, (statuses.get(answer.status ?? 0) ?? 0) + 1);
  return answer;
};

/** A call that takes candidacies. */
export const announce = () =>
  announceCall({ office, call: ask }, { opensOn: "2027-02-01", closesOn: "2027-03-01", parts });
export const standFor = (id: string) => stand({ office, call: ask }, id);

export type Said = Readonly<{ part: number; type: string; name: string; bytes?: Buffer; size?: number }>;

/** Asks for the form by which a part goes; where no bytes are told of, for one that a plain page sends. */
export const tryFor = (who: Candidate, { part, bytes, ...said }: Said, as = who.person) => {
  const told = bytes && { size: bytes.length, sha256: announced(bytes).sha256 };
  const headers = { "idempotency-key": randomUUID() };
  return ask("POST", `/candidacies/${who.id}/parts/${part}/deposits`, { as, body: { ...told, ...said }, headers });
};

export type Asked = Readonly<{ file: string; post: VaultForm }>;
export const askFor = async (who: Candidate, said: Said & Readonly<{ type: FileType }>): Promise<Asked> => {
  const { status, body } = await tryFor(who, said);
  if (status !== 201) throw new Error(`No form: ${JSON.stringify(body)}`);
  return { file: body.deposit.file, post: body.post };
};

const Came = z.object({ detail: z.object({ object: z.object({ key: z.string(), "version-id": z.string() }) }) });
const objectIn = (told: unknown) => Came.parse(told).detail.object;
export const kept = (file: string) => vaulted.objects.find(`FILE/${file}`);

/** What the bus is told of each version that came of a file since: by S3, and by the scanner. */
export const cameOf = (file: string) => {
  const mine = vaulted.told.filter((told) => objectIn(told).key === `FILE/${file}`);
  for (const told of mine) vaulted.told.splice(vaulted.told.indexOf(told), 1);
  return mine.map((created) => {
    const { key, "version-id": version } = objectIn(created);
    return { created, scanned: scanner.scan(VAULT, vaulted.objects.find(key, version)!) };
  });
};

/** Of nothing that came it was left untold. */
export const allTold = (): boolean => vaulted.told.length === 0;

export const look = async (...told: readonly unknown[]): Promise<void> => {
  for (const one of told) await checker.check(one);
};

/** Has all that came of a file looked at, and looked through. */
export const hear = async (file: string): Promise<void> => {
  for (const { created, scanned } of cameOf(file)) await look(created, scanned);
};

/** What a link gives, to who may have one. */
export const contentOf = async (file: string, as: string): Promise<Buffer | number | undefined> => {
  const { status, body } = await ask("GET", `/files/${file}/content`, { as });
  return status === 200 ? Buffer.from(await (await fetch(body.url)).arrayBuffer()) : status;
};

const Scan = z.object({ detail: z.object({ scanResultDetails: z.object({ scanResultStatus: z.string() }) }) });
const outcomeIn = (scanned: unknown) =>
  Scan.parse(scanned).detail.scanResultDetails.scanResultStatus === "NO_THREATS_FOUND" ? "clean" : "threat";

/** A file that is awaited for a part, and its form, without anyone's having asked by the API. */
const awaited = async ({ part, type, bytes }: Said & Readonly<{ type: FileType }>) => {
  const circumstances = circumstancesOf(office, undefined, { by: "test" });
  const of = { candidacy: ulid(), part, largest: LARGEST, closesAt: instantOf(Date.parse(instant) + 3_600_000) };
  const told = bytes && { size: bytes.length, sha256: announced(bytes).sha256 };
  const { state } = awaitFile(ulid(), { purpose: "dossier-part", type, of, ...told }, circumstances);
  if (state.stage !== "awaited") throw new Error("It is awaited");
  return { file: state, circumstances, post: (await formFor(office, state))! };
};

/**
 * What becomes of a file that comes by its form and is looked at and through, the register alone left out: that knows nothing of
 * bytes. Some are told of ahead, and some not.
 */
export const judged = async (made: Said & Readonly<{ type: FileType; bytes: Buffer }>, isPlain: boolean) => {
  const { bytes, ...plain } = made;
  const { file, circumstances, post } = await awaited(isPlain ? plain : made);
  const status = await send(genuine({ post, bytes }));
  const [came] = cameOf(file.id);
  const { "version-id": version } = objectIn(came?.created);
  const arrived = await arrivedAs(checker.office, { id: file.id, version }, file.type);
  const { state } = lookAtArrival(file, arrived!, circumstances);
  if (state.stage !== "scanning") return { status, state };
  return { status, state: settleScan(state, { outcome: outcomeIn(came?.scanned), version }, circumstances).state };
};
