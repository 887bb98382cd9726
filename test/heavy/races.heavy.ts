import { expect, test } from "@jest/globals";
import { check } from "../../checkers/journal.mjs";
import { plan } from "../pure/committee/examples.ts";
import { enter, officeAt, openApi } from "../rigs/office.ts";
import { clientOf, documentsOf, newTable } from "../rigs/table.ts";
import { type Hand, tapped, transactionConflict } from "../rigs/wire.ts";
import { drawing } from "./drawing.ts";

const MEETINGS = 5;
const PEOPLE = 40;
const ROUNDS = 25;
/** From this round on, some of those who would change a plan send its notice instead. */
const NOTICES_FROM = 20;

const draw = drawing(20_261_207);
let conflicts = 0;

/** One transaction in ten meets another on its way: the local engine never says so by itself. */
const crowded: Hand = (operation) => {
  if (operation !== "TransactWriteItems" || draw() >= 0.1) return "pass";
  conflicts += 1;
  return transactionConflict;
};

const at = () => "2026-12-01T09:00:00.000Z";
const table = await newTable();
const secretary = await enter(officeAt(table, at), "secretariat");
const client = clientOf(1);
tapped(client, crowded);
const { call, lines } = await openApi({ ...table, client: documentsOf(client) }, at);

type Told = Readonly<{ act: "plan" | "change" | "notice"; id: string; status: number; type: string; seen: number }>;
type Act = Told & Readonly<{ mark: string }>;
type Answer = Awaited<ReturnType<typeof call>>;

const as = { as: secretary } as const;
const told = (act: Told["act"], id: string, { status, body }: Answer, seen = 0): Told => ({
  act,
  id,
  status: status ?? 0,
  type: String(body.type ?? "").replace("urn:ishraf:problem:", ""),
  seen,
});

/** Plans one of the meetings, as eight people do at once under one key; an overtaken one asks again. */
const planned = async (key: string): Promise<string> => {
  const answer = await call("POST", "/meetings", { ...as, body: plan, headers: { "idempotency-key": key } });
  if (answer.status === 409) return planned(key);
  expect({ status: answer.status, lines }).toEqual({ status: 201, lines: [] });
  return answer.body.id;
};

const marked = (mark: string) => ({ ...plan, agenda: [{ title: { ar: mark } }] });

/** Looks at a meeting, then changes its plan as if no one else did, or sends its notice. */
const actOn = async (id: string, mark: string, sends: boolean): Promise<Told> => {
  if (sends) return told("notice", id, await call("POST", `/meetings/${id}/notice`, as));
  const { body } = await call("GET", `/meetings/${id}`);
  const headers = { "if-match": `"${body.version}"` };
  const answer = await call("PUT", `/meetings/${id}`, { ...as, body: marked(mark), headers });
  return told("change", id, answer, body.version);
};

const person = async (who: number, ids: readonly string[]): Promise<readonly Act[]> => {
  const acts: Act[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const mark = `${who}/${round}`;
    const id = ids[Math.floor(draw() * ids.length)]!;
    acts.push({ ...(await actOn(id, mark, round >= NOTICES_FROM && draw() < 0.1)), mark });
  }
  return acts;
};

/** How acts may end here: done, or refused for what another act did. A fault is none of them. */
const ENDS = ["200", "409 overtaken", "409 not-at-this-stage", "412 precondition-failed"];
const endOf = ({ status, type }: Told): string => `${status} ${type}`.trim();

/** Each act that was answered stands on the record, once, on the version that its author saw; and no other act does. */
const checkDone = async (id: string, acts: readonly Act[]): Promise<void> => {
  const { body: journal } = await call("GET", `/journal/MEETING/${id}`);
  const done = acts.filter(({ status }) => status === 200);
  const texts = Object.values<Record<string, { words: string }>>(journal.texts);
  const marks = texts.map((words) => words["agenda.1.ar"]!.words);
  expect(check(journal, journal.head)).toEqual([]);
  expect(journal.pages).toHaveLength(done.length + 1);
  for (const { seen, mark } of done.filter(({ act }) => act === "change")) expect(marks[seen]).toBe(mark);
  for (const { mark } of acts.filter(({ status }) => status !== 200)) expect(marks).not.toContain(mark);
};

/** Each refusal is true: the version had moved on, or the notice had gone. */
const checkRefused = async (id: string, acts: readonly Act[]): Promise<void> => {
  const { body: meeting } = await call("GET", `/meetings/${id}`);
  expect(meeting.version).toBe(acts.filter(({ status }) => status === 200).length + 1);
  const sent = acts.filter(({ act, status }) => act === "notice" && status === 200).length;
  expect(sent).toBe(meeting.stage === "noticed" ? 1 : 0);
  const late = acts.filter(({ type }) => type === "not-at-this-stage").length;
  expect(late > 0 && sent === 0).toBe(false);
  for (const { seen } of acts.filter(({ status }) => status === 412)) expect(seen).toBeLessThan(meeting.version);
};

test("forty people at once on five meetings: no act is lost, none is told wrong, every record holds", async () => {
  const people = Array.from({ length: PEOPLE }, (_, who) => who);
  const made = await Promise.all(people.map((who) => planned(`meeting-${who % MEETINGS}`)));
  const ids = [...new Set(made)];
  expect(ids).toHaveLength(MEETINGS);
  const acts = (await Promise.all(people.map((who) => person(who, ids)))).flat();
  for (const id of ids) {
    const own = acts.filter((act) => act.id === id);
    await checkDone(id, own);
    await checkRefused(id, own);
  }
  const ends = [...Map.groupBy(acts, endOf)].map(([end, { length }]) => `${length} × ${end}`);
  process.stdout.write(`races: ${acts.length} acts, ${conflicts} conflicts put in: ${ends.join(", ")}\n`);
  for (const act of acts) expect(ENDS).toContain(endOf(act));
  expect(lines).toEqual([]);
});
