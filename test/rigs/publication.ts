import { CivilDate, yearOf as calendarYear, instantOf } from "#calendar/civil-date";
import { showing } from "#committee/meetings/documents";
import { meetings } from "#committee/meetings/kind";
import { planMeeting, sendNotice } from "#committee/meetings/planning";
import { circumstancesOf } from "#functions/kernel/circumstances";
import { record } from "#functions/kernel/record";
import { publish } from "#functions/publish";
import { dynamoMarks } from "#secretariat/marks";
import type { Table } from "#secretariat/table";
import { allowed, plan } from "../pure/committee/examples.ts";
import { kept } from "./kept.ts";
import { officeAt } from "./office.ts";
import { publishOfficeBy, startPortal } from "./portal.ts";
import { clientOf, documentsOf, newTable } from "./table.ts";
import { type Hand, tapped } from "./wire.ts";

const START = "2026-12-01T09:00:00.000Z";
let instant = START;
const at = () => instant;
export const later = (seconds: number) => {
  instant = instantOf(Date.parse(instant) + seconds * 1_000);
};

export const portal = await startPortal(at);

/** Begins again: an empty bucket, at the beginning of the story. */
export const beginAgain = (): void => {
  instant = START;
  for (const { key } of portal.objects.all()) portal.objects.remove(key);
};
export const goTo = (to: string): void => {
  instant = to;
};

const pass: Hand = () => "pass";
export const keys = () => portal.objects.all().map(({ key }) => key);
export const text = (key: string): string => portal.objects.find(key)?.body.toString("utf8") ?? "";

/** Publishers on a register, whose calls meet hands on the way. */
const publishing = (table: Table) => {
  const office = officeAt(table, at);
  const marks = dynamoMarks(table);
  const publisher = ({ onTable = pass, onPortal = pass, release = "one", dynamo = clientOf(1) } = {}) => {
    const s3 = portal.clientOf();
    const trail = [tapped(dynamo, onTable), tapped(s3, onPortal)];
    const by = { table: { ...table, client: documentsOf(dynamo) }, at, s3, release };
    const { office: publishes, lines } = publishOfficeBy(by);
    return { run: publish(publishes), lines, calls: () => trail.flat(), office: publishes };
  };
  return { table, office, marks, publisher };
};

/** A register of its own, and publishers on it. */
export const committee = async () => publishing(await newTable());

type Committee = Awaited<ReturnType<typeof committee>>;

export const by = { by: "a-secretary" };

/** A meeting whose notice has been sent; its documents are marked as carry-out marks them. */
export const noticed = async ({ office, marks }: Committee, heldOn = "2026-12-17") => {
  const circumstances = circumstancesOf(office, undefined, by);
  const id = office.draw.id();
  const planned = allowed(planMeeting(id, { ...plan, heldOn: CivilDate.parse(heldOn) }, circumstances));
  const before = await record(office, { kind: meetings, id }, planned, circumstances);
  if (before === "overtaken") throw new Error(before);
  const ruling = sendNotice(planned.state, circumstances);
  if (!ruling.allowed) throw new Error("the notice was refused");
  const owing = { ...circumstances, owes: before.owes };
  const found = await record(office, { kind: meetings, id, before }, ruling.value, owing);
  if (found === "overtaken") throw new Error(found);
  const board = ["obligations", `obligations/${calendarYear(CivilDate.parse(heldOn))}`] as const;
  await marks.make([...showing(ruling.value.state), ...board], office.draw.id(), found.key);
  return { id, head: found.head, key: found.key, state: ruling.value.state };
};

/** A committee whose pages stand, up to the story's first day and the first release: published once, and copied since. */
const standing = async () => {
  const of = await committee();
  await of.publisher().run({});
  const [register, objects] = [await kept(of.table), portal.objects.all()];
  return async (): Promise<Committee> => {
    const table = await newTable();
    await register.into(table);
    for (const object of objects) portal.objects.put(object);
    return publishing(table);
  };
};

let copy: ReturnType<typeof standing> | undefined;

/** A committee whose pages stand, up to this day and release. */
export const settled = async (): Promise<Committee> => {
  copy ??= standing();
  return (await copy)();
};

type Death = Readonly<{ at: number; how: "crash-before" | "crash-after" }>;

/** A publisher whose process dies at one of its calls, to the register or to the bucket: a dead one calls no one any more. */
const dyingPublisher = (of: Committee, { at: fatal, how }: Death) => {
  let made = 0;
  const hand: Hand = () => {
    made += 1;
    if (made > fatal) return "crash-before";
    return made === fatal ? how : "pass";
  };
  return of.publisher({ onTable: hand, onPortal: hand });
};

/** What a publisher's death leaves undone, once its lease has ended and the hour has woken the next one: nothing is hoped for. */
export const leftUndone = async (of: Committee, death: Death): Promise<readonly string[]> => {
  const { id, head } = await noticed(of);
  await dyingPublisher(of, death)
    .run({})
    .catch(() => undefined);
  later(360);
  await of.publisher().run({});
  const unseen = ["fr", "fr/meetings", "fr/meetings/2026", "atom.xml", "calendar.ics"].filter(
    (key) => !text(key).includes(id),
  );
  const untold = ["obligations", "fr/obligations", "en/obligations"].filter((key) => !text(key).includes(id));
  const unsealed = ["", "fr/", "en/"]
    .map((prefix) => `${prefix}meetings/${id}`)
    .filter((key) => !text(key).includes(head));
  return [...unseen, ...untold, ...unsealed, ...(await of.marks.all()).map(({ document }) => `marked: ${document}`)];
};

/** The calls of a publication after one notice, in their order. */
export const callsOfOne = async (): Promise<readonly string[]> => {
  const of = await settled();
  await noticed(of);
  const publisher = of.publisher();
  await publisher.run({});
  return publisher.calls();
};
