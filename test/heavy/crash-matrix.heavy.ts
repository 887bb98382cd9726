import { afterAll, expect, test } from "@jest/globals";
import { Meeting } from "#committee/meeting";
import { dynamoLetterBox } from "#secretariat/dynamo-letter-box";
import { dynamoMarks } from "#secretariat/marks";
import { check } from "../../checkers/journal.mjs";
import { plan } from "../committee/examples.ts";
import { addressee } from "../engines/inbox.ts";
import type { Fate } from "./mortal.ts";
import { close, goTo, letters, newWorld, type World } from "./world.ts";

/** A meeting is planned; on the day the secretariat is reminded of its notice; the day after, the notice goes. */
const story = async (world: World): Promise<string> => {
  const { secretary: as, ask, step, wake, ring, hour } = world;
  let id = "";
  await step(async () => {
    const { answer } = await ask("POST", "/meetings", { as, body: plan, headers: { "idempotency-key": "one" } });
    expect(answer).toMatchObject({ status: 201 });
    if (answer !== "died") id = answer.body.id;
  });
  await step(wake);
  goTo("2026-12-06T00:00:00.000Z");
  await step(ring);
  await step(wake);
  goTo("2026-12-07T09:00:00.000Z");
  await step(async () => {
    const { answer, repeated } = await ask("POST", `/meetings/${id}/notice`, { as });
    if (answer === "died" || answer.status !== 200)
      expect({ answer, repeated }).toMatchObject({ answer: { status: 409 }, repeated: true });
  });
  await step(wake);
  goTo("2026-12-07T10:00:00.000Z");
  await step(hour);
  return id;
};

/** How often a letter went to each address that one went to. */
const posted = async (): Promise<Readonly<Record<string, number>>> => {
  const counted = Map.groupBy((await letters()).map(addressee), (address) => address);
  return Object.fromEntries([...counted].map(([address, { length }]) => [address, length]));
};

const statusesOf = async ({ table }: World, key: string) =>
  (await dynamoLetterBox(table).lettersOf(key)).map(({ status }) => status);

/** What the story has come to, but for what no two tellings share: ids and the very moment. */
const outcome = async (world: World, id: string) => {
  const { office, table, untaken } = world;
  const key = `MEETING#${id}`;
  const { found } = await office.register.list("MEETING", { limit: 9 });
  const { id: _id, ...meeting } = Meeting.parse(found[0]?.state);
  const journal = await office.register.journal(key);
  return {
    meetings: found.length,
    version: found[0]?.version,
    state: { ...meeting, noticeSentAt: "at its moment" },
    acts: journal.pages.map(({ act, by }) => `${act} ${by === "clock" ? by : "by a secretary"}`),
    faults: check(journal, found[0]?.head ?? ""),
    letters: await statusesOf(world, key),
    owed: await office.register.owed(),
    marked: (await dynamoMarks(table).all()).map(({ document }) => document.replace(id, "its own")),
    untaken: [...untaken],
    due: await office.register.dueBy(office.now()),
  };
};

const dry = await newWorld();
const told = await outcome(dry, await story(dry));
const calls = [...dry.trail];
const ends: string[] = [];

afterAll(async () => {
  const counts = [...Map.groupBy(ends, (end) => end)].map(([end, { length }]) => `${length} ${end}`);
  process.stdout.write(`crash matrix: ${calls.length} calls, ${ends.length} deaths: ${counts.join(", ")}\n`);
  await close();
});

test("when nothing dies, everything is done once", async () => {
  expect(told).toMatchObject({
    meetings: 1,
    version: 3,
    acts: ["meeting-planned by a secretary", "notice-reminded clock", "notice-sent by a secretary"],
    faults: [],
    letters: ["sent", "sent", "sent", "sent", "sent"],
    owed: [],
    marked: ["calendar", "home", "meeting/its own", "meetings", "news", "year/2026"],
    untaken: [],
    due: [],
  });
});

const deaths = calls.flatMap((operation, index) => [
  [`before call ${index + 1}`, operation, { at: index + 1, what: "crash-before" }] as const,
  [`after call ${index + 1}`, operation, { at: index + 1, what: "crash-after" }] as const,
]);

/** The one gap: the post has taken a letter, and its sender dies before that is marked. */
const inTheGap = ({ at, what }: Fate): boolean => calls[what === "crash-after" ? at - 1 : at - 2] === "SendRawEmail";

test.each(deaths)("a process that dies just %s, %s, loses nothing", async (_where, _operation, fate) => {
  const world = await newWorld(fate);
  const id = await story(world);
  expect(world.trail.length).toBeGreaterThanOrEqual(fate.at);
  expect(await outcome(world, id)).toEqual(told);
  const counts = await posted();
  const people = [`${world.secretary.toLowerCase()}@post.example`, ...world.members.map(({ email }) => email)];
  expect(Object.keys(counts).toSorted()).toEqual(people.toSorted());
  const doubled = (await letters()).length - people.length;
  expect(doubled).toBe(inTheGap(fate) ? 1 : 0);
  ends.push(doubled === 1 ? "with one letter doubled" : "with nothing doubled");
});
