import { createHmac } from "node:crypto";
import { afterAll, expect, test } from "@jest/globals";
import type { VaultForm } from "#secretariat/vault";
import { enter, openApi } from "../engines/office.ts";
import { jpeg, pdf, png, zip } from "../engines/pictures.ts";
import { newTable } from "../engines/table.ts";
import { announced, checkerAt } from "../engines/uploads.ts";
import { startVault } from "../engines/vault.ts";

const FORMS = 300;
const ROUNDS = 2;
/** From which on the forms of good files are sent too late. */
const LATE = 220;
const POLYGLOTS = 600;

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

type Good = Readonly<{ id: string; post: VaultForm; type: string; bytes: Buffer }>;

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

/** So many at a time, so that the engine is busy and not swamped. */
const inTurns = async <Made>(number: number, make: (index: number) => Promise<Made>): Promise<readonly Made[]> => {
  const made: Made[] = [];
  for (let from = 0; from < number; from += 20)
    made.push(
      ...(await Promise.all(Array.from({ length: Math.min(20, number - from) }, (_, index) => make(from + index)))),
    );
  return made;
};

/** What is sent: the fields, the bytes, and what the file is called. */
type Sent = Readonly<{ fields: Readonly<Record<string, string | undefined>>; bytes: Buffer; name: string }>;

/** Sends a form straight to the stand-in, as its door hands it on. */
const send = async ({ fields, bytes, name }: Sent): Promise<number> => {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) if (value !== undefined) form.append(field, value);
  form.append("file", new Blob([new Uint8Array(bytes)]), name);
  const sent = new Response(form);
  const headers = { "content-type": sent.headers.get("content-type")! };
  const body = Buffer.from(await sent.arrayBuffer());
  const { status } = await vaulted.answer({ method: "POST", path: "/vault", query: "", headers, body, from: "" });
  return status;
};

const genuine = ({ post: { fields }, bytes }: Good): Sent => ({ fields, bytes, name: "letter" });

const hash = (bytes: Buffer): string => Buffer.from(announced(bytes).sha256, "hex").toString("base64");
const flipped = (bytes: Buffer, place: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(place % copy.length) ^ 1, place % copy.length);
  return copy;
};
const fields = (sent: Sent, more: Sent["fields"]): Sent => ({ ...sent, fields: { ...sent.fields, ...more } });
const widened = (policy: string | undefined): string =>
  btoa(atob(policy ?? "").replace(/"content-length-range",\d+,\d+/, '"content-length-range",0,99999999'));

/** What someone does with a form who has it; `other` is a form that was given to someone else. */
const attacks: Readonly<Record<string, (sent: Sent, round: number, other: Good) => Sent>> = {
  "a wrong signature": (sent) =>
    fields(sent, {
      "X-Amz-Signature": sent.fields["X-Amz-Signature"]?.replace(/^./, (first) => (first === "0" ? "1" : "0")),
    }),
  "a signature by a key of one's own": (sent) => {
    const credential = sent.fields["X-Amz-Credential"]?.replace(/^\w+/, "mine");
    const Policy = btoa(
      atob(sent.fields["Policy"] ?? "").replace(sent.fields["X-Amz-Credential"] ?? "", credential ?? ""),
    );
    const mine = ["AWS4mine", "20261201", "eu-west-3", "s3", "aws4_request"].reduce<string | Buffer>(
      (key, part, index) => (index === 0 ? part : createHmac("sha256", key).update(part).digest()),
      "",
    );
    const signature = createHmac("sha256", mine).update(Policy).digest("hex");
    return fields(sent, { Policy, "X-Amz-Credential": credential, "X-Amz-Signature": signature });
  },
  "no signature": (sent) => fields(sent, { "X-Amz-Signature": undefined }),
  "no policy": (sent) => fields(sent, { Policy: undefined }),
  "a policy made wider": (sent) => fields(sent, { Policy: widened(sent.fields["Policy"]) }),
  "another key": (sent, round, { id }) =>
    fields(sent, { key: ["FILE/01KBFM5A3W8T0Q5Z6X7Y8V9W0F", `FILE/${id}`, "../FILE/x"][round % 3] }),
  "someone else's form": ({ bytes, name }, _round, { post }) => ({ fields: post.fields, bytes, name }),
  "another type": (sent) => fields(sent, { "Content-Type": "text/html" }),
  "more bytes": (sent) => ({ ...sent, bytes: Buffer.concat([sent.bytes, Buffer.from("<script>")]) }),
  "far more bytes, or none": (sent, round) =>
    round === 0 ? { ...sent, bytes: Buffer.alloc(200_000, 0x41) } : { ...sent, bytes: Buffer.alloc(0) },
  "bytes cut short": (sent, round) => ({ ...sent, bytes: sent.bytes.subarray(0, sent.bytes.length - 1 - round) }),
  "bytes altered after signing": (sent, round) => ({ ...sent, bytes: flipped(sent.bytes, 40 + round) }),
  "altered bytes with their own hash": (sent, round) => {
    const bytes = flipped(sent.bytes, 60 + round);
    return { ...fields(sent, { "x-amz-checksum-sha256": hash(bytes) }), bytes };
  },
  "no hash": (sent) => ({ ...fields(sent, { "x-amz-checksum-sha256": undefined }), bytes: flipped(sent.bytes, 9) }),
  "a field more": (sent, round) => fields(sent, { [["acl", "success_action_redirect"][round % 2]!]: "public-read" }),
  "a name that is a path, and other bytes": (sent, round) => ({
    ...{ fields: sent.fields, bytes: flipped(sent.bytes, 20 + round) },
    name: ["../../etc/passwd", "\u202efdp.exe"][round % 2]!,
  }),
};

const html = (index: number): Buffer => Buffer.from(`<!doctype html><script>alert(${index})</script>`);

/** What is announced as it is, and is not what its type says. */
const polyglots: readonly ((index: number) => readonly [type: string, bytes: Buffer])[] = [
  (index) => ["application/pdf", html(index)],
  (index) => ["application/pdf", Buffer.concat([html(index), pdf()])],
  (index) => ["application/pdf", Buffer.concat([pdf(`${index}`), html(index)])],
  (index) => ["application/pdf", Buffer.concat([pdf(`${index}`), zip()])],
  (index) => ["application/pdf", Buffer.concat([pdf(`${index}`), zip(`${index}\nstartxref\n9\n%%EOF\n`)])],
  (index) => ["application/pdf", pdf(`${index}`).subarray(0, -7)],
  (index) => ["application/pdf", png(`${index}`)],
  (index) => ["image/jpeg", Buffer.concat([jpeg(`${index}`), zip()])],
  (index) => ["image/jpeg", jpeg(`${index}`, zip("..").subarray(0, -2))],
  (index) => ["image/jpeg", jpeg(`${index}`).subarray(0, -1)],
  (index) => ["image/png", Buffer.concat([png(`${index}`), html(index)])],
  (index) => ["image/png", png(`${index}`).subarray(0, -5)],
];

/** Whether anyone can read a file: the API gives a link, or there is anything of it in the vault. */
const isReadable = async (id: string): Promise<boolean> => {
  const { status } = await call("GET", `/files/${id}/content`, { as: secretary });
  return status === 200 || vaulted.objects.find(`FILE/${id}`) !== undefined;
};

const hear = async (): Promise<void> => {
  const events = vaulted.told.splice(0);
  await inTurns(events.length, (index) => checker.check(events[index]));
};

const readableOf = async (files: readonly Good[]): Promise<number> =>
  (await inTurns(files.length, (index) => isReadable(files[index]!.id))).filter(Boolean).length;

const givenTo = (files: readonly Good[], index: number): Good => files[(index + 1) % files.length]!;

/** Each form, attacked in every way, in rounds; gives how many were tried and how many S3 let through. */
const attackAll = async (files: readonly Good[]): Promise<readonly [tried: number, through: number]> => {
  const ways = Object.values(attacks);
  const statuses = await inTurns(files.length, async (index) => {
    const tries = Array.from({ length: ROUNDS }, (_, round) =>
      ways.map((attack) => send(attack(genuine(files[index]!), round, givenTo(files, index)))),
    );
    return Promise.all(tries.flat());
  });
  const all = statuses.flat();
  return [all.length, all.filter((status) => status < 300).length];
};

/** What was announced for what it is not: S3 takes it, and whoever checks doesn't. */
const bringPolyglots = async (): Promise<readonly Good[]> =>
  inTurns(POLYGLOTS, async (index) => {
    const file = await ask(polyglots[index % polyglots.length]!(index));
    expect(await send(genuine(file))).toBe(204);
    return file;
  });

/** The forms with the very bytes that they were given for. */
const sendAll = (files: readonly Good[]): Promise<readonly number[]> =>
  inTurns(files.length, (index) => send(genuine(files[index]!)));

/** Whether what a link gives is what was brought. */
const isAsBrought = async ({ id, bytes }: Good): Promise<boolean> => {
  const { body } = await call("GET", `/files/${id}/content`, { as: secretary });
  return bytes.equals(Buffer.from(await (await fetch(body.url)).arrayBuffer()));
};

test("of ten thousand hostile uploads none can be read; of hundreds of good ones none is refused", async () => {
  const from = performance.now();
  const files = await inTurns(FORMS, good);
  const [tried, through] = await attackAll(files);
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
}, 120_000);
