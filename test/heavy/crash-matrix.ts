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
    await step(hour);
  };
};

const live = (world: World) => wholeMeeting(world, passing(world));

/** A whole meeting, lived once for each of its effects, with a process that dies just before it or just after it. */
export const crashMatrix = async (what: Fate["what"]): Promise<void> => {
  const dry = await newWorld();
  const told = await outcome(dry, await live(dry));
  const toldTo = await posted();
  const { length: toldLetters } = await letters();
  const effects = [...dry.trail];
  const ends: string[] = [];

  afterAll(async () => {
    const counts = [...Map.groupBy(ends, (end) => end)].map(([end, { length }]) => `${length} ${end}`);
    process.stdout.write(`${what}: K = ${effects.length} effects, ${ends.length} deaths: ${counts.join(", ")}\n`);
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

  const deaths = effects.map((operation, index) => [index + 1, operation, { at: index + 1, what }] as const);

  /** The one gap: the post has taken a letter, and its sender dies before that is marked. */
  const inTheGap = ({ at }: Fate): boolean => effects[what === "crash-after" ? at - 1 : at - 2] === "SendRawEmail";

  test.each(deaths)(`${what} effect %i, %s: nothing is lost`, async (_nth, _operation, fate) => {
    const world = await newWorld(fate);
    const id = await live(world);
    expect(world.trail.length).toBeGreaterThanOrEqual(fate.at);
    expect(await outcome(world, id)).toEqual(told);
    expect(Object.keys(await posted()).toSorted()).toEqual(Object.keys(toldTo).toSorted());
    const doubled = (await letters()).length - toldLetters;
    expect(doubled).toBe(inTheGap(fate) ? 1 : 0);
    ends.push(doubled === 1 ? "with one letter doubled" : "with nothing doubled");
  });
};
