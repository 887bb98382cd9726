import { expect } from "@jest/globals";
import type { FileType, WhyRefused } from "#committee/files/files";
import type { VaultForm } from "#secretariat/vault-form";
import type { Candidate } from "../rigs/candidates.ts";
import { pagedPdf } from "../rigs/paged-pdf.ts";
import { jpeg, pdf, png } from "../rigs/pictures.ts";
import { attackAll, type Given, genuine } from "./form-attacks.ts";
import { hostiles, names } from "./hostile-files.ts";
import { askFor, cameOf, contentOf, hear, kept, LARGEST, look, parts, type Said, send } from "./parts-world.ts";

/** Of so many good forms that pin a hash one is attacked in every way first. */
const ATTACKED = 3;

/** How many were tried, and what is to become of each file. */
export const tally = { good: 0, hostile: 0 };
export const fates = new Map<string, WhyRefused | "accepted">();
export const numbers = { good: 0, signed: 0, hostile: 0, inVain: 0 };
/** A number of its own for each. */
export const next = (of: keyof typeof numbers): number => {
  numbers[of] += 1;
  return numbers[of];
};

type Made = Said & Readonly<{ type: FileType; bytes: Buffer }>;

const makers: readonly Readonly<{ type: FileType; make: (index: number) => Buffer }>[] = [
  { type: "application/pdf", make: (index) => pdf(`good ${index}`) },
  { type: "application/pdf", make: (index) => pagedPdf(2 + (index % 5), 100) },
  { type: "image/jpeg", make: (index) => jpeg(`good ${index}`) },
  { type: "image/png", make: (index) => png(`good ${index}`) },
];

/** A good file for a part, of a type that it takes. */
export const goodFor = (part: number): Made => {
  const index = next("good");
  const { type, make } = makers[index % (parts[part]!.types.length === 1 ? 2 : makers.length)]!;
  return { part, type, name: `ملف ${index}.${type.slice(-3)}`, bytes: make(index) };
};

/** The next hostile file, under a name that is hostile too, and why it is to be refused. */
export const hostileNow = () => {
  const index = next("hostile");
  const { type, why, bytes } = hostiles[index % hostiles.length]!;
  const name = names[index % names.length]!;
  // Every part takes PDFs; the first takes all types.
  const part = type === "application/pdf" ? index % parts.length : 0;
  return { index, why, made: { part, type, name, bytes: bytes(index) } };
};

/** A form that pins no hash, as a plain page sends it. */
const plainly = async (who: Candidate, { bytes, ...said }: Made) => ({ ...(await askFor(who, said)), bytes });

const sent = async (given: Given, bytes = given.bytes): Promise<void> => {
  const status = await send(genuine({ ...given, bytes }));
  expect(status).toBe("success_action_redirect" in given.post.fields ? 303 : 204);
};

/** Nothing that S3 answers here lets anything through. */
const stopped = (answers: readonly number[]): void => {
  expect(answers.filter((status) => status < 400 || status >= 500)).toEqual([]);
  tally.hostile += answers.length;
};

/** Brings a good file, and what is hostile beside it; `other` is a form that was given to someone else. */
type Bring = (who: Candidate, made: Made, other: VaultForm) => Promise<string>;

/** A form that pins a hash; some of these are attacked in every way first. */
const signed: Bring = async (who, made, other) => {
  const { bytes } = made;
  const { file, post } = await askFor(who, made);
  if (next("signed") % ATTACKED === 0) stopped(await attackAll(send, { given: { post, bytes }, other, rounds: 1 }));
  await sent({ post, bytes });
  await hear(file);
  return file;
};

/** A plain form, by which too much, nothing or another type doesn't pass. */
const plain: Bring = async (who, made) => {
  const given = await plainly(who, made);
  const usual = genuine(given);
  const padded = Buffer.concat([given.bytes, Buffer.alloc(LARGEST, " ")]);
  const typed = { ...usual, fields: { ...usual.fields, "Content-Type": "text/html" } };
  const wrong = [typed, ...[padded, Buffer.alloc(0)].map((bytes) => ({ ...usual, bytes }))];
  stopped(await Promise.all(wrong.map(send)));
  await sent(given);
  await hear(given.file);
  return given.file;
};

/** Whether a link gives just what came first, whatever came after under the same key. */
const isFirst = async ({ file, bytes }: Readonly<{ file: string; bytes: Buffer }>, { person }: Candidate) => {
  expect(bytes.equals((await contentOf(file, person)) as Buffer)).toBe(true);
  tally.hostile += 1;
  return file;
};

/** A plain form that is sent again with a hostile file before the first was looked at, and of which the scanner speaks first. */
const overtaken: Bring = async (who, made) => {
  const given = await plainly(who, made);
  await sent(given);
  await sent(given, hostileNow().made.bytes);
  const [first, second] = cameOf(given.file);
  await look(second!.scanned, first!.created, second!.created, first!.scanned);
  return isFirst(given, who);
};

/** The same once the first was accepted. */
const replayed: Bring = async (who, made) => {
  const given = await plainly(who, made);
  await sent(given);
  await hear(given.file);
  await sent(given, hostileNow().made.bytes);
  await hear(given.file);
  return isFirst(given, who);
};

const waysOfGood: readonly Bring[] = [...Array(11).fill(signed), plain, plain, overtaken, replayed];

/** Brings a good file for a part, in one way or another; gives its id. */
export const bringGood = async (who: Candidate, part: number, other: VaultForm): Promise<string> => {
  const made = goodFor(part);
  const file = await waysOfGood[numbers.good % waysOfGood.length]!(who, made, other);
  fates.set(file, "accepted");
  tally.good += 1;
  return file;
};

/** Nobody gets a link to it, and nothing of it is left in the vault. */
const isGone = async (file: string, { person }: Candidate, stranger: Candidate): Promise<void> => {
  expect(await contentOf(file, person)).toBe(409);
  expect(await contentOf(file, stranger.person)).toBe(404);
  expect(kept(file)).toBeUndefined();
};

/** A hostile file that is announced as it is, or not at all; and a plain one that a good file follows, of which the scanner speaks first. */
export const bringHostile = async (who: Candidate, stranger: Candidate): Promise<void> => {
  const { index, why, made } = hostileNow();
  const isPlain = index % 3 > 0;
  const given = isPlain ? await plainly(who, made) : { ...(await askFor(who, made)), bytes: made.bytes };
  const good = makers.find(({ type }) => type === made.type)!.make(index);
  await sent(given);
  if (index % 3 === 1) await sent(given, good);
  const [first, second] = cameOf(given.file);
  if (second) await look(second.scanned);
  await look(first!.created, first!.scanned);
  await isGone(given.file, who, stranger);
  await sent(given, isPlain ? good : made.bytes);
  await hear(given.file);
  await isGone(given.file, who, stranger);
  fates.set(given.file, why);
  tally.hostile += 2;
};
