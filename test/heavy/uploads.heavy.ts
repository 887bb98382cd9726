import { afterAll, expect, test } from "@jest/globals";
import { inTurns } from "../rigs/in-turns.ts";
import { enter, openApi } from "../rigs/office.ts";
import { jpeg, pdf, png } from "../rigs/pictures.ts";
import { newTable } from "../rigs/table.ts";
import { announced, checkerAt, scanOf } from "../rigs/uploads.ts";
import { startVault } from "../rigs/vault.ts";
import { attackAll, attacks, type Given, genuine, sendTo } from "./form-attacks.ts";
import { polyglots } from "./hostile-files.ts";

const FORMS = 300;
const ROUNDS = 2;
/** From which on the forms of good files are sent too late. */
const LATE = 220;
const POLYGLOTS = 600;
const AT_ONCE = 20;

const START = "2026-12-01T09:00:00.000Z";
const EXPIRED = "2026-12-01T09:15:00.001Z";
let instant = START;
const at = () => instant;
const vaulted = await startVault(at);
afterAll(() => vaulted.stop());
const table = await newTable();
const { office, call } = await openApi(table, at, { vault: vaulted.vault });
const secretary = await enter(office, "secretariat");
const checker = checkerAt(table, at, vaulted);
const send = sendTo(vaulted);

type Good = Given & Readonly<{ id: string; type: string }>;

const makers = [
  ["application/pdf", pdf],
  ["image/jpeg", jpeg],
  ["image/png", png],
] as const;

let keys = 0;
const ask = async ([type, bytes]: readonly [type: string, bytes: Buffer]): Promise<Good> => {
  keys += 1;
  const headers = { "idempotency-key": `upload-${keys}` };
  const { status, body } = await call("POST", "/files", { as: secretary, body: announced(bytes, { type }), headers });
  expect(status).toBe(201);
  return { id: body.id, post: body.post, type, bytes };
};

const good = (index: number): Promise<Good> => {
  const [type, make] = makers[index % makers.length]!;
  return ask([type, make(`good ${index}`)]);
};

/** What is done with each of so many, in their order. */
const forEach = <Made>(number: number, make: (index: number) => Promise<Made>): Promise<readonly Made[]> =>
  inTurns([...Array(number).keys()], AT_ONCE, make);

/** Whether anyone can read a file: the API gives a link, or there is anything of it in the vault. */
const isReadable = async (id: string): Promise<boolean> => {
  const { status } = await call("GET", `/files/${id}/content`, { as: secretary });
  return status === 200 || vaulted.objects.find(`FILE/${id}`) !== undefined;
};

/** What came is looked at, and then looked through for threats: none of it is one that scanners know. */
const hear = async (): Promise<void> => {
  const events = vaulted.told.splice(0);
  await forEach(events.length, (index) => checker.check(events[index]));
  await forEach(events.length, (index) => checker.check(scanOf(events[index])));
};

const readableOf = async (files: readonly Good[]): Promise<number> =>
  (await forEach(files.length, (index) => isReadable(files[index]!.id))).filter(Boolean).length;

const givenTo = (files: readonly Good[], index: number): Good => files[(index + 1) % files.length]!;

/** Each form, attacked in every way, in rounds; gives how many were tried and how many S3 let through. */
const attackEach = async (files: readonly Good[]): Promise<readonly [tried: number, through: number]> => {
  const statuses = await forEach(files.length, (index) =>
    attackAll(send, { given: files[index]!, other: givenTo(files, index).post, rounds: ROUNDS }),
  );
  const all = statuses.flat();
  return [all.length, all.filter((status) => status < 300).length];
};

/** What was announced for what it is not: S3 takes it, and whoever checks doesn't. */
const bringPolyglots = async (): Promise<readonly Good[]> =>
  forEach(POLYGLOTS, async (index) => {
    const { type, bytes } = polyglots[index % polyglots.length]!;
    const file = await ask([type, bytes(index)]);
    expect(await send(genuine(file))).toBe(204);
    return file;
  });

/** The forms with the very bytes that they were given for. */
const sendAll = (files: readonly Good[]): Promise<readonly number[]> =>
  forEach(files.length, (index) => send(genuine(files[index]!)));

/** Whether what a link gives is what was brought. */
const isAsBrought = async ({ id, bytes }: Good): Promise<boolean> => {
  const { body } = await call("GET", `/files/${id}/content`, { as: secretary });
  return bytes.equals(Buffer.from(await (await fetch(body.url)).arrayBuffer()));
};

test("of ten thousand hostile uploads none can be read; of hundreds of good ones none is refused", async () => {
  const from = performance.now();
  const files = await forEach(FORMS, good);
  const [tried, through] = await attackEach(files);
  expect(through).toBe(0);
  expect(vaulted.told).toEqual([]);
  expect(await readableOf(files)).toBe(0);

  const hostile = await bringPolyglots();
  await hear();
  expect(await readableOf(hostile)).toBe(0);
  // Each form is sent once more after its file was refused.
  await sendAll(hostile);
  await hear();
  expect(await readableOf(hostile)).toBe(0);

  // Most of the good files come, and come again; the forms of the others are sent when they are good no more.
  const [soon, late] = [files.slice(0, LATE), files.slice(LATE)];
  expect(new Set([...(await sendAll(soon)), ...(await sendAll(soon))])).toEqual(new Set([204]));
  await hear();
  instant = EXPIRED;
  expect(new Set(await sendAll(files))).toEqual(new Set([403]));
  expect(await readableOf(late)).toBe(0);
  expect(await readableOf(soon)).toBe(soon.length);
  expect(await Promise.all(soon.slice(0, 50).map(isAsBrought))).not.toContain(false);

  const attempts = tried + 2 * hostile.length + soon.length + files.length;
  expect(attempts - soon.length).toBeGreaterThan(10_000);
  const seconds = Math.round((performance.now() - from) / 1_000);
  process.stdout.write(
    `uploads: ${attempts} hostile or replayed in ${Object.keys(attacks).length} ways at the form and ${polyglots.length} in the bytes, 0 readable; ${soon.length} good, 0 refused; ${seconds} s\n`,
  );
});
