import { afterAll, expect, test } from "@jest/globals";
import type { Fate } from "./mortal.ts";
import { outcome, posted, wholeMeeting } from "./story.ts";
import { close, goTo, letters, newWorld, type World } from "./world.ts";

/** All that came is taken at once; then time passes, and what rings then rings, and the hour knocks. */
const passing = ({ step, wake, ring, hour }: World) => {
  return async (to: string): Promise<void> => {
    await step(wake);
    goTo(to);
    await step(ring);
    await step(wake);
    await step(hour);
    await step(wake);
  };
};

const live = (world: World) => wholeMeeting(world, passing(world));

const dry = await newWorld();
const told = await outcome(dry, await live(dry));
const toldTo = await posted();
const effects = [...dry.trail];
const ends: string[] = [];

afterAll(async () => {
  const counts = [...Map.groupBy(ends, (end) => end)].map(([end, { length }]) => `${length} ${end}`);
  process.stdout.write(`crash matrix: K = ${effects.length} effects, ${ends.length} deaths: ${counts.join(", ")}\n`);
  await close();
});

test("when nothing dies, a whole meeting is lived once, and all of it stands", async () => {
  expect(told).toMatchObject({
    meetings: 1,
    faults: [],
    acts: [
      "meeting-planned by a person",
      "notice-sent by a person",
      "proposal-accepted by a person",
      "proposal-declined by a person",
      "attendance-recorded by a person",
      "minutes-written by a person",
      "minutes-overdue clock",
      "minutes-sent by a person",
      "contribution-taken-in by a person",
      "minutes-published clock",
      "six-months-missed clock",
    ],
    beside: ["COMING", "CONTRIBUTION", "PROPOSAL", "PROPOSAL"],
    owed: [],
    untaken: [],
    due: [],
  });
  expect(told.letters.filter((letter) => !letter.endsWith(" sent"))).toEqual([]);
});

const deaths = effects.flatMap((operation, index) => [
  [`before effect ${index + 1}`, operation, { at: index + 1, what: "crash-before" }] as const,
  [`after effect ${index + 1}`, operation, { at: index + 1, what: "crash-after" }] as const,
]);

/** The one gap: the post has taken a letter, and its sender dies before that is marked. */
const inTheGap = ({ at, what }: Fate): boolean => effects[what === "crash-after" ? at - 1 : at - 2] === "SendRawEmail";

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((all, count) => all + count, 0);

test.each(deaths)("a process that dies just %s, %s, loses nothing", async (_where, _operation, fate) => {
  const world = await newWorld(fate);
  const id = await live(world);
  expect(world.trail.length).toBeGreaterThanOrEqual(fate.at);
  expect(await outcome(world, id)).toEqual(told);
  expect(Object.keys(await posted()).toSorted()).toEqual(Object.keys(toldTo).toSorted());
  const doubled = (await letters()).length - sum(toldTo);
  expect(doubled).toBe(inTheGap(fate) ? 1 : 0);
  ends.push(doubled === 1 ? "with one letter doubled" : "with nothing doubled");
});
