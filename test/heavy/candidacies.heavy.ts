import { createHash } from "node:crypto";
import { afterAll, expect, test } from "@jest/globals";
import { instantOf } from "#calendar/civil-date";
import { defaultParts } from "#committee/methods/dossier-parts";
import { sweep } from "#functions/sweep";
import type { VaultForm } from "#secretariat/vault-form";
import { announceCall, type Candidate, stand } from "../rigs/candidates.ts";
import { inTurns } from "../rigs/in-turns.ts";
import { enter, openApi, sweepOfficeAt } from "../rigs/office.ts";
import { pdf } from "../rigs/pictures.ts";
import { clientOf, documentsOf, newTable } from "../rigs/table.ts";
import { announced, checkerAt, send } from "../rigs/uploads.ts";
import { startVault } from "../rigs/vault.ts";

/** A call may expect more (the bench has five hundred); so many of them come in its last minute, as many at once. */
const [CANDIDACIES, LATE, AT_ONCE] = [200, 60, 50];
const PARTS = defaultParts.length;

const OPENS = "2027-02-01";
const CLOSES = "2027-03-01";
const CLOSE = Date.parse(`${CLOSES}T16:00:00.000Z`);
let instant = "2027-01-04T09:00:00.000Z";
const at = () => instant;
const goTo = (milliseconds: number): void => {
  instant = instantOf(milliseconds);
};

const asked: string[] = [];
const counted = () => {
  const client = clientOf();
  client.middlewareStack.add(
    (next, { commandName = "" }) =>
      async (args) => {
        asked.push(commandName);
        return next(args);
      },
    { step: "initialize" },
  );
  return documentsOf(client);
};

const vaulted = await startVault(at);
afterAll(() => vaulted.stop());
const table = { ...(await newTable()), client: counted() };
const { office, call, lines } = await openApi(table, at, { vault: vaulted.vault });
const checker = checkerAt(table, at, vaulted);
const sweeping = sweepOfficeAt(table, at);
const look = sweep({ ...sweeping.office, vault: vaulted.vault });

/** Every answer that there was, by its status. */
const statuses = new Map<number, number>();
const ask = async (...given: Parameters<typeof call>) => {
  const answer = await call(...given);
  const status = answer.status ?? 0;
  statuses.set(status, (statuses.get(status) ?? 0) + 1);
  return answer;
};

/** What a test knows of a file: where it went, and what S3 answered. */
type Sent = Readonly<{ file: string; candidacy: string; part: number; taken: boolean }>;

type Asked = Readonly<{ who: Candidate; part: number; bytes: Buffer; file: string; post: VaultForm }>;

/** Asks for the form by which a part goes; nothing once that is refused. */
const askFor = async (who: Candidate, part: number, bytes: Buffer): Promise<Asked | undefined> => {
  const { size, sha256 } = announced(bytes);
  const body = { name: `part-${part}.pdf`, type: "application/pdf", size, sha256 };
  const path = `/candidacies/${who.id}/parts/${part}/deposits`;
  const headers = { "idempotency-key": sha256 };
  const answer = await ask("POST", path, { as: who.person, body, headers });
  const { deposit, post } = answer.body;
  if (post !== undefined) return { who, part, bytes, file: deposit.file, post };
  // In its very last second a call still takes what is asked for; there is no form that would be good for less.
  if (answer.status === 201) expect(CLOSE - Date.parse(instant)).toBeLessThan(10_000);
  else expect(answer).toMatchObject({ status: 422, body: { refusals: [{ rule: "G4.7" }] } });
  return undefined;
};

const bring = async ({ who, part, bytes, file, post }: Asked): Promise<Sent> => {
  const [status] = await send(post, bytes);
  expect([204, 403]).toContain(status);
  const object = vaulted.objects.find(`FILE/${file}`);
  // A form that S3 took in time may be stamped a moment later: the time of deposit is S3's own.
  const taken = object !== undefined && object.modified < CLOSE;
  expect(taken && status !== 204).toBe(false);
  return { file, candidacy: who.id, part, taken };
};

const padding = createHash("sha256").update("a few kilobytes").digest("hex").repeat(60);

const bringAll = async (who: Candidate): Promise<readonly Sent[]> => {
  const sent: Sent[] = [];
  for (let part = 0; part < PARTS; part += 1) {
    const one = await askFor(who, part, pdf(`${who.index} ${part} ${padding}`));
    if (one) sent.push(await bring(one));
  }
  return sent;
};

const told: { call: string; candidates: readonly Candidate[]; sent: Sent[] } = { call: "", candidates: [], sent: [] };

test(`${CANDIDACIES} associations stand, and most deposit their dossiers while the call is open`, async () => {
  const announcing = await announceCall(
    { office, call: ask },
    { opensOn: OPENS, closesOn: CLOSES, parts: defaultParts },
  );
  expect(announcing.closesAt).toBe(instantOf(CLOSE));
  told.call = announcing.id;
  goTo(Date.parse(`${OPENS}T10:00:00.000Z`));
  await look({});
  const numbers = Array.from({ length: CANDIDACIES }, (_, index) => index);
  told.candidates = await inTurns(numbers, 20, stand({ office, call: ask }, told.call));
  const early = told.candidates.slice(LATE);
  told.sent.push(...(await inTurns(early, 20, bringAll)).flat());
  await checker.hear();
  expect(told.sent).toHaveLength((CANDIDACIES - LATE) * PARTS);
  expect(told.sent.every(({ taken }) => taken)).toBe(true);
});

test("a candidacy with its completeness is one query, and all of them together need none for each", async () => {
  const [candidate] = told.candidates.slice(LATE);
  asked.length = 0;
  const shown = await ask("GET", `/candidacies/${candidate!.id}`, { as: candidate!.person });
  expect(shown.body.missing).toEqual({ form: true, parts: [] });
  expect(asked).toEqual(["BatchGetItemCommand", "QueryCommand"]);
  const secretary = await enter(office, "secretariat");
  asked.length = 0;
  const progress = await ask("GET", `/calls/${told.call}/progress`, { as: secretary });
  expect(progress.body.all).toMatchObject({ begun: CANDIDACIES });
  expect(asked.length).toBeLessThan(CANDIDACIES / 20);
});

test(`${AT_ONCE} at once in the last minute: what S3 took before the close is in, and nothing after`, async () => {
  goTo(CLOSE - 30_000);
  const late = told.candidates.slice(0, LATE);
  const deposits = late.flatMap((who) => Array.from({ length: PARTS }, (_, part) => ({ who, part })));
  // Some forms that were signed in time are sent too late.
  const kept: Asked[] = [];
  const one = async ({ who, part }: Readonly<{ who: Candidate; part: number }>): Promise<void> => {
    const made = await askFor(who, part, pdf(`${who.index} ${part} ${padding}`));
    goTo(Date.parse(instant) + 72_000 / deposits.length);
    if (made === undefined) return;
    if (who.index % 3 === 0 && part === 0) kept.push(made);
    else told.sent.push(await bring(made));
  };
  await inTurns(deposits, AT_ONCE, one);
  expect(Date.parse(instant)).toBeGreaterThan(CLOSE);
  const after = await inTurns(kept, AT_ONCE, bring);
  expect(after.filter(({ taken }) => taken)).toEqual([]);
  told.sent.push(...after);
});

test("once all has been looked at, each is judged by what came in time, however late the sweep is", async () => {
  goTo(CLOSE + 3 * 60_000);
  await look({});
  const closing = await ask("GET", `/calls/${told.call}`);
  expect(closing.body.stage).toBe("closing");
  await checker.hear();
  for (let hours = 1; hours <= 3; hours += 1) {
    goTo(CLOSE + hours * 3_600_000);
    await look({});
  }
  const closed = await ask("GET", `/calls/${told.call}`);
  const taken = new Map<string, number>();
  for (const { candidacy, taken: is } of told.sent) if (is) taken.set(candidacy, (taken.get(candidacy) ?? 0) + 1);
  const whole = [...taken.values()].filter((number) => number === PARTS).length;
  expect(whole).toBeGreaterThan(CANDIDACIES - LATE);
  expect(whole).toBeLessThan(CANDIDACIES);
  expect(closed.body).toMatchObject({
    stage: "closed",
    count: { candidacies: CANDIDACIES, inStudy: whole, setAside: CANDIDACIES - whole, formMissing: 0 },
  });
});

test("every deposit that S3 took before the close is in, none that it took after, and nothing answered with a fault", async () => {
  const counting: string[] = [];
  await inTurns(told.candidates, 20, async ({ id, person }) => {
    const { body } = await ask("GET", `/candidacies/${id}`, { as: person });
    for (const { counts } of body.parts) if (counts) counting.push(counts.file);
  });
  const taken = told.sent.filter((one) => one.taken).map(({ file }) => file);
  expect(counting.toSorted()).toEqual(taken.toSorted());
  expect([...statuses.keys()].filter((status) => status >= 500)).toEqual([]);
  expect([...lines, ...checker.lines, ...sweeping.lines].filter((line) => line.includes('"ERROR"'))).toEqual([]);
});
