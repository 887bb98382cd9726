import { beforeAll, describe, expect, test } from "@jest/globals";
import { CivilDate, Instant } from "#calendar/civil-date";
import type { Lift } from "#committee/kernel/shape";
import { dynamoLetterBox } from "#secretariat/dynamo-letter-box";
import { outboxName } from "#secretariat/dynamo-outbox";
import { dynamoRegister } from "#secretariat/dynamo-register";
import { dynamoMarks } from "#secretariat/marks";
import { dynamoAccountKeeper } from "#secretariat/post-account";
import { everyDay } from "../../rigs/duties.ts";
import { asIfWrittenIn, itemAt, laterRelease, stateOf } from "../../rigs/shapes.ts";
import { newTable } from "../../rigs/table.ts";
import { entryOn, newMatter, owing } from "./entries.ts";

const table = await newTable();

/** What was called "was" is called "is" since. */
const renamed =
  (was: string, is: string): Lift =>
  ({ [was]: value, ...stored }) => ({ ...stored, [is]: value });
const later = laterRelease(table, {
  MEETING: [renamed("stage", "step")],
  "MEETING/COMING": [renamed("said", "answer")],
  OWES: [renamed("on", "lastDay")],
  TEXT: [renamed("open", "told")],
  DUTY: [(stored) => ({ ...stored, weight: 1 })],
  LETTER: [renamed("person", "whom")],
  DIRTY: [renamed("token", "since")],
});

const [register, registerLater] = [dynamoRegister(table), dynamoRegister(later)];
const day = CivilDate.parse("2026-12-01");
const at = Instant.parse("2026-12-01T09:00:00.000Z");

describe("what a release wrote, read by a later one", () => {
  const matter = newMatter();
  const owes = [{ name: "notice", from: day, on: day }] as const;
  beforeAll(async () => {
    await register.record({ ...entryOn(matter, undefined), owes });
    await register.put(matter, { kind: "COMING", id: "someone", value: { said: "yes" } });
  });

  test("is lifted wherever it is read: by its key, in a list, beside its matter", async () => {
    const lifted = { state: { step: "planned", heldOn: "2026-12-17" }, owes: [{ lastDay: day }] };
    expect((await registerLater.load([matter])).get(matter)).toMatchObject(lifted);
    expect((await registerLater.list("MEETING", { limit: 9 })).found).toMatchObject([lifted]);
    expect(await registerLater.beside(matter)).toEqual([{ kind: "COMING", id: "someone", value: { answer: "yes" } }]);
  });

  test("stands in the later shape once something is recorded on it, and what owes with it", async () => {
    const before = (await registerLater.load([matter])).get(matter);
    const state = { step: "noticed" };
    expect(await registerLater.record({ ...entryOn(matter, before), state, owes })).toBe("recorded");
    expect(await itemAt(table, stateOf(matter))).toMatchObject({ shape: 2, owesShape: 2, state });
    await registerLater.put(matter, { kind: "COMING", id: "someone", value: { answer: "no" } });
    expect(await itemAt(table, { pk: matter, sk: "STATE#COMING#someone" })).toMatchObject({ shape: 2 });
  });

  test("is refused by the release before, and nothing is written over it", async () => {
    const refused = `${matter} has shape 2, and this release knows none above 1: a newer one wrote it`;
    await expect(register.load([matter])).rejects.toThrow(refused);
    await expect(register.list("MEETING", { limit: 9 })).rejects.toThrow(refused);
    await expect(register.beside(matter)).rejects.toThrow(`${matter} STATE#COMING#someone has shape 2`);
    const word = { kind: "COMING", id: "someone", value: { said: "late" } } as const;
    await expect(register.put(matter, word)).rejects.toThrow("has shape 2");
    const once = { key: `USED#${matter}`, state: { at } };
    await expect(register.take(once, { matter, beside: word })).rejects.toThrow("has shape 2");
    expect((await register.load([once.key])).size).toBe(0);
    expect(await registerLater.beside(matter)).toMatchObject([{ value: { answer: "no" } }]);
  });

  test("is left out by whoever asks for that, who is told of it; the others are given", async () => {
    const other = newMatter();
    await register.record(entryOn(other, undefined));
    const told: string[] = [];
    const { found } = await register.list("MEETING", { limit: 9 }, ({ matter: key }) => told.push(key));
    expect(found.map(({ key }) => key)).toEqual([other]);
    expect([...(await register.load([matter, other], ({ key }) => told.push(key))).keys()]).toEqual([other]);
    expect(told).toEqual([matter, matter]);
  });
});

test("a kind that a release doesn't know is a newer one's, and can't be written by it", async () => {
  const matter = "ELECTION#1";
  const later2 = dynamoRegister(laterRelease(table, { ELECTION: [] }));
  await later2.record({ ...entryOn(matter, undefined), kind: "ELECTION" });
  await expect(register.load([matter])).rejects.toThrow("ELECTION#1 has shape 1, and this release knows none above 0");
  await expect(register.record(entryOn("ELECTION#2", undefined))).rejects.toThrow("ELECTION has no shape");
});

describe("a duty of an older shape", () => {
  const duty = { name: "notice", about: newMatter(), on: day } as const;
  const opened = { change: "opened", day, duty: { ...duty, from: day, edition: day } } as const;
  const now = async (by = registerLater) =>
    (await by.duties(everyDay)).find((one) => (one as typeof duty).about === duty.about);

  test("is raised before something of it is changed, all of it kept", async () => {
    await register.record({ ...entryOn(duty.about, undefined), duties: [opened] });
    expect(await now()).toMatchObject({ ...duty, since: day, weight: 1, reminded: [] });
    const state = { step: "planned" };
    const change = async (change: object) => {
      const before = (await registerLater.load([duty.about])).get(duty.about);
      const entry = { ...entryOn(duty.about, before), state, duties: [{ day, duty, ...change } as typeof opened] };
      expect(await registerLater.record(entry)).toBe("recorded");
    };
    await change({ change: "reminded", ahead: [7, 2] });
    await change({ change: "met" });
    expect(await now()).toMatchObject({ ...duty, since: day, metOn: day, weight: 1, reminded: [2, 7] });
    expect(await itemAt(table, { pk: "DUTY", sk: `${day}#notice#${duty.about}` })).toMatchObject({ shape: 2 });
  });

  test("is then refused by the release before: it records nothing on it, and is told of it apart from the others", async () => {
    const matter = newMatter();
    const missed = { change: "missed", day, duty } as const;
    await expect(register.record({ ...entryOn(matter, undefined), duties: [missed] })).rejects.toThrow("has shape 2");
    expect((await register.load([matter])).size).toBe(0);
    expect(await now()).not.toHaveProperty("missedOn");
    await expect(register.duties(everyDay)).rejects.toThrow("has shape 2");
    const told: string[] = [];
    expect(await register.duties(everyDay, ({ key }) => told.push(key))).toEqual([]);
    expect(told).toEqual([`DUTY ${day}#notice#${duty.about}`]);
  });
});

describe("a letter of an older shape", () => {
  const [box, boxLater] = [dynamoLetterBox(table), dynamoLetterBox(later)];
  const letter = { matter: newMatter(), page: 1, letter: "notice-of-meeting", to: "SEAT#1" } as const;
  const key = { pk: `LETTER#${letter.matter}`, sk: "000001#notice-of-meeting#TO#SEAT#1" };

  test("is raised before what the post tells of it is noted", async () => {
    await box.queue(letter, { person: "PERSON#1" }, at);
    expect(await itemAt(table, key)).toMatchObject({ shape: 1, person: "PERSON#1" });
    await boxLater.markSent(letter, "post-1", at);
    await boxLater.tell(letter, { what: "bounced", at });
    const item = await itemAt(table, key);
    expect(item).toMatchObject({ shape: 2, whom: "PERSON#1", status: "bounced", sentAt: at, returnedAt: at });
    expect(item).not.toHaveProperty("person");
  });

  test("is then refused by the release before, which notes nothing on it; among those that came back it is left out", async () => {
    const before = await itemAt(table, key);
    await expect(box.lettersOf(letter.matter)).rejects.toThrow("has shape 2");
    await expect(box.known([letter])).rejects.toThrow("has shape 2");
    await expect(box.tell(letter, { what: "complained", at })).rejects.toThrow("has shape 2");
    await expect(box.answered(letter)).rejects.toThrow("has shape 2");
    expect(await itemAt(table, key)).toEqual(before);
    const told: string[] = [];
    expect(await box.returned(({ key: newer }) => told.push(newer))).toEqual([]);
    expect(told).toEqual([`${key.pk} ${key.sk}`]);
  });
});

describe("a mark of an older shape", () => {
  const [marks, marksLater] = [dynamoMarks(table), dynamoMarks(later)];
  const key = { pk: "DIRTY", sk: "home|MEETING#1" };

  test("is raised before it is made anew", async () => {
    await marks.make(["home"], "one", "MEETING#1");
    await marksLater.make(["home"], "two", "MEETING#1");
    const item = await itemAt(table, key);
    expect(item).toMatchObject({ shape: 2, since: "one", token: "two" });
    expect([...item["about"]]).toEqual(["MEETING#1"]);
  });

  test("then stays as it is for the release before, which marks and reads the others", async () => {
    const before = await itemAt(table, key);
    await marks.make(["home", "news"], "three", "MEETING#1");
    expect(await itemAt(table, key)).toEqual(before);
    await expect(marks.all()).rejects.toThrow("DIRTY home|MEETING#1 has shape 2");
    const told: string[] = [];
    expect(await marks.all(({ key: newer }) => told.push(newer))).toMatchObject([{ document: "news" }]);
    expect(told).toEqual(["DIRTY home|MEETING#1"]);
  });
});

test("what a newer release owes is refused by its name, and left out of what is owed for whoever is told of it", async () => {
  const [newer, other] = [entryOn(newMatter(), undefined), entryOn(newMatter(), undefined)];
  for (const entry of [newer, other]) await register.record({ ...entry, owed: owing(entry) });
  await asIfWrittenIn(table, { pk: "OUTBOX", sk: outboxName(owing(newer)) }, 2);
  await expect(register.owedUnder(outboxName(owing(newer)))).rejects.toThrow("has shape 2");
  await expect(register.owed()).rejects.toThrow("has shape 2");
  const told: string[] = [];
  expect(await register.owed(({ key }) => told.push(key))).toEqual([owing(other)]);
  expect(told).toEqual([`OUTBOX ${outboxName(owing(newer))}`]);
});

test("the words of a page that a newer release wrote are neither read nor forgotten; an older one's are read and forgotten", async () => {
  const matter = newMatter();
  await register.record(entryOn(matter, undefined, { said: { open: "said to all", reserved: "said to one" } }));
  const words = { pk: matter, sk: "TEXT#000001" };
  await registerLater.forgetWords(matter, 1, ["link"]);
  expect(await itemAt(table, words)).toMatchObject({
    shape: 2,
    told: { title: { words: "said to all" } },
    reserved: {},
  });
  const before = await itemAt(table, words);
  await expect(register.journal(matter)).rejects.toThrow(`${matter} TEXT#000001 has shape 2`);
  await expect(register.reserved(matter)).rejects.toThrow("has shape 2");
  await expect(register.forgetWords(matter, 1, ["title"])).rejects.toThrow("has shape 2");
  expect(await itemAt(table, words)).toEqual(before);
});

test("what is known of the post's account gives way to what is known now, unless a newer release wrote it", async () => {
  const account = { sandbox: true, perDay: 200, sentToday: 0 };
  const keeper = dynamoAccountKeeper(table);
  await keeper.keep(account);
  await keeper.keep({ ...account, sentToday: 7 });
  expect((await register.load(["POST"])).get("POST")?.state).toMatchObject({ sentToday: 7 });
  await asIfWrittenIn(table, stateOf("POST"), 2);
  await expect(keeper.keep(account)).rejects.toThrow("POST has shape 2");
  expect(await itemAt(table, stateOf("POST"))).toMatchObject({ state: { sentToday: 7 } });
});
