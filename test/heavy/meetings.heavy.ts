import { AsyncLocalStorage } from "node:async_hooks";
import { expect, test } from "@jest/globals";
import { enter, openApi, seatMembers } from "../rigs/office.ts";
import { clientOf, documentsOf, newTable } from "../rigs/table.ts";
import { type Hand, tapped, transactionConflict } from "../rigs/wire.ts";
import { drawing } from "./drawing.ts";
import { byMembers, bySecretaries, type Doing, doings } from "./meeting-acts.ts";
import {
  type Aim,
  type Answer,
  checkBeside,
  checkPages,
  type Done,
  ENDS,
  endOf,
  isDone,
  isTrue,
  type Journal,
  type Meeting,
  type Replies,
  TODAY,
} from "./meeting-checks.ts";

const MEMBERS = 20;
const SECRETARIES = 2;
/** Each secretary has so many windows open, and goes from one to the other before the answer is there. */
const WINDOWS = 4;
const ACTS = { secretary: 60, member: 25 };

const NOW = `${TODAY}T15:00:00.000Z`;
/** The committee sits since before the first of these meetings. */
let instant = "2026-01-05T09:00:00.000Z";
const table = await newTable();
const client = clientOf(1);
const { call, office, lines } = await openApi({ ...table, client: documentsOf(client) }, () => instant);

/** The conflicts that each act met, one transaction in ten: the local engine never says so by itself. */
const met = new AsyncLocalStorage<{ conflicts: number }>();
const chance = drawing(20_261_217);
let conflicts = 0;
const crowded: Hand = (operation) => {
  const act = met.getStore();
  if (act === undefined || operation !== "TransactWriteItems" || chance() >= 0.1) return "pass";
  act.conflicts += 1;
  conflicts += 1;
  return transactionConflict;
};
tapped(client, crowded);

const secretaries = await Promise.all(Array.from({ length: SECRETARIES }, () => enter(office, "secretariat")));
const seats = await seatMembers(office, MEMBERS);
instant = NOW;

let keys = 0;
const asked = (as: string, body?: object, headers: object = {}) => ({
  as,
  ...(body && { body }),
  headers: { "idempotency-key": `key-${keys++}`, ...headers },
});

const plan = (heldOn: string, mark: string) => ({
  ...{ heldOn, beginsAt: "10:00", place: { ar: "الرباط" } },
  agenda: [{ title: { ar: mark } }, { title: { ar: "مختلفات" } }],
});
const sheet = {
  presided: { by: "chair" },
  seats: seats.map(({ id: seat }) => ({ seat, presence: "present" })),
  guests: [],
};

const act = ({ who, doing, meeting: { id, version, heldOn, agenda }, mark, about }: Aim): Promise<Answer> => {
  const seen = { "if-match": `"${version}"` };
  const at = (path: string) => `/meetings/${id}${path}`;
  switch (doing) {
    case "changePlan":
      return call("PUT", at(""), asked(who, plan(heldOn, mark), seen));
    case "sendNotice":
      return call("POST", at("/notice"), asked(who));
    case "answerProposal":
      return call(
        "POST",
        at(`/proposals/${about}/answer`),
        asked(who, { accepted: agenda.length < 20 && mark.endsWith("0"), reason: { ar: mark } }),
      );
    case "recordAttendance":
      return call("PUT", at("/attendance"), asked(who, sheet));
    case "writeMinutes":
      return call("PUT", at("/minutes"), asked(who, { items: agenda.map(() => ({ said: { ar: mark } })) }, seen));
    case "sendMinutes":
      return call("POST", at("/minutes/sending"), asked(who));
    case "takeIn":
      return call("POST", at(`/contributions/${about}/taking-in`), asked(who, { said: { ar: mark } }));
    case "publishMinutes":
      return call("POST", at("/minutes/publication"), asked(who));
    case "propose":
      return call("POST", at("/proposals"), asked(who, { change: "agenda", title: { ar: mark } }));
    case "sayWhetherComing":
      return call("PUT", at("/coming"), asked(who, { coming: "represented", by: { ar: mark } }));
    case "contribute":
      return call("POST", at("/contributions"), asked(who, { item: 1, says: { ar: mark } }));
  }
};

const look = async (who: string, id: string): Promise<Meeting> =>
  (await call("GET", `/meetings/${id}`, { as: who })).body;
const repliesTo = async (who: string, id: string): Promise<Replies> =>
  (await call("GET", `/meetings/${id}/replies`, { as: who })).body;

/** A meeting brought to a stage, each step on a day of its own. */
const brought = async (heldOn: string, ...steps: readonly (readonly [day: string, doing: Doing])[]) => {
  const who = secretaries[0]!;
  instant = "2026-11-20T09:00:00.000Z";
  const { id } = (await call("POST", "/meetings", asked(who, plan(heldOn, "أول نقطة")))).body;
  for (const [day, doing] of steps) {
    instant = `${day}T15:00:00.000Z`;
    const { status } = await act({ who, doing, meeting: await look(who, id), mark: "تمهيد", about: "" });
    expect([doing, status]).toEqual([doing, 200]);
  }
  instant = NOW;
  return id as string;
};

const one = <T>(list: readonly T[], draw: () => number): T | undefined => list[Math.floor(draw() * list.length)];

/** Mostly what may be done at that stage; now and then what may not. */
const doingFor = (among: readonly Doing[], { stage }: Meeting, draw: () => number): Doing | undefined => {
  const open = draw() < 0.85 ? among.filter((doing) => doings[doing].at.includes(stage)) : among;
  return one(
    open.flatMap((doing) => Array.from({ length: doings[doing].often }, () => doing)),
    draw,
  );
};

/** What there is to answer or to take in: mostly what nobody has yet. */
const aboutFor = async (
  doing: Doing | undefined,
  who: string,
  id: string,
  draw: () => number,
): Promise<string | undefined> => {
  if (doing !== "answerProposal" && doing !== "takeIn") return "";
  const { proposals, contributions } = await repliesTo(who, id);
  const all = doing === "answerProposal" ? proposals : contributions;
  const waiting = all.filter(({ answer, takenInAt }) => answer === undefined && takenInAt === undefined);
  return one(waiting.length > 0 && draw() < 0.9 ? waiting : all, draw)?.id;
};

type Worker = Readonly<{ who: string; among: readonly Doing[]; acts: number; seed: number }>;

/** Someone at work: looks at a meeting, does something about it, and is told what came of it. */
const atWork = async ({ who, among, acts, seed }: Worker, ids: readonly string[]): Promise<readonly Done[]> => {
  const draw = drawing(seed);
  const done: Done[] = [];
  for (let index = 0; index < acts; index += 1) {
    const meeting = await look(who, one(ids, draw)!);
    const doing = doingFor(among, meeting, draw);
    const about = await aboutFor(doing, who, meeting.id, draw);
    if (doing === undefined || about === undefined) continue;
    const aim = { who, doing, meeting, mark: `${seed}/${index}`, about };
    const store = { conflicts: 0 };
    const answer = await met.run(store, () => act(aim));
    const until = (answer.status ?? 0) < 400 ? 0 : (await look(who, meeting.id)).version;
    done.push({ ...aim, answer, conflicts: store.conflicts, until });
  }
  return done;
};

test("two secretaries and twenty members on meetings at every stage: no act is lost, none is told wrong, every record holds", async () => {
  const over = await brought(
    "2026-12-08",
    ...([
      ["2026-11-25", "sendNotice"],
      ["2026-12-08", "recordAttendance"],
      ["2026-12-09", "sendMinutes"],
    ] as const),
  );
  const ids = [
    await brought("2027-01-15"),
    await brought("2027-01-18"),
    await brought("2027-01-15", ["2026-12-16", "sendNotice"]),
    await brought("2026-12-17", ["2026-12-02", "sendNotice"]),
    await brought("2026-12-17", ["2026-12-02", "sendNotice"], ["2026-12-17", "recordAttendance"]),
    await brought(
      "2026-12-15",
      ...([
        ["2026-12-01", "sendNotice"],
        ["2026-12-15", "recordAttendance"],
        ["2026-12-16", "sendMinutes"],
      ] as const),
    ),
    over,
  ];
  const before = new Map(
    await Promise.all(ids.map(async (id) => [id, (await look(secretaries[0]!, id)).version] as const)),
  );
  const began = Date.now();
  const windows = secretaries.flatMap((who) => Array.from({ length: WINDOWS }, () => who));
  const done = (
    await Promise.all([
      ...windows.map((who, seed) => atWork({ who, among: bySecretaries, acts: ACTS.secretary, seed }, ids)),
      ...seats.map(({ person: who }, index) =>
        atWork({ who, among: byMembers, acts: ACTS.member, seed: 100 + index }, ids),
      ),
    ])
  ).flat();
  const seconds = (Date.now() - began) / 1_000;
  const ends = [...Map.groupBy(done, endOf)].map(([end, { length }]) => `${length} × ${end}`);
  process.stdout.write(
    `meetings: ${done.length} acts in ${seconds.toFixed(0)} s, ${conflicts} conflicts put in: ${ends.join(", ")}\n`,
  );
  for (const id of ids) {
    const own = done.filter(({ meeting }) => meeting.id === id);
    const journal: Journal = (await call("GET", `/journal/MEETING/${id}`)).body;
    checkPages(before.get(id)!, journal, own);
    checkBeside((await call("GET", `/meetings/${id}/replies`, { as: secretaries[0]! })).body, own);
    const untrue = own.filter((one) => !isTrue(journal, id === over, one));
    expect(untrue.map((one) => [one.doing, one.meeting.stage, endOf(one), one.meeting.version, one.until])).toEqual([]);
  }
  for (const one of done) expect(ENDS).toContain(endOf(one));
  for (const doing of [...byMembers, ...bySecretaries])
    expect([doing, done.some((one) => one.doing === doing && isDone(one))]).toEqual([doing, true]);
  expect(lines).toEqual([]);
});
