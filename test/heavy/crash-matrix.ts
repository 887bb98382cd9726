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

/** What a step has come to, once all has come again that comes by itself. */
const cameTo = async (world: World) => {
  await world.recover();
  return {
    outcome: await outcome(world),
    to: Object.keys(await posted()).toSorted(),
    letters: (await letters()).length,
  };
};
type Came = Awaited<ReturnType<typeof cameTo>>;

/** A death: at which effect of its step, what it came to, or the fault that stopped it, and what comes of the step when nothing dies. */
type Death = Readonly<{ operation: string; inTheGap: boolean; end: Came | Readonly<{ fault: unknown }>; whole: Came }>;

/** Lives each step of a story once for each of its effects, and each time comes back to where it began; then once more, undisturbed. */
const dyingAtEach = (world: World, what: Fate["what"], deaths: Death[]) => async (act: () => Promise<void>) => {
  const comeBack = await world.remember();
  const live = async (fate?: Fate): Promise<void> => {
    await comeBack();
    world.begin(fate);
    await act();
  };
  await live();
  const effects = [...world.trail];
  const whole = await cameTo(world);
  for (const [index, operation] of effects.entries()) {
    const end = await live({ at: index + 1, what }).then(
      () => cameTo(world),
      (fault: unknown) => ({ fault }),
    );
    /** The one gap: the post has taken a letter, and its sender dies before that is marked. */
    const inTheGap = effects[what === "crash-after" ? index : index - 1] === "SendRawEmail";
    deaths.push({ operation, inTheGap, end, whole });
  }
  await live();
};

/** A whole meeting, each step of which is lived once for each of its effects, with a process that dies just before it or just after it. */
export const crashMatrix = async (what: Fate["what"]): Promise<void> => {
  const deaths: Death[] = [];
  const world = await newWorld();
  const mortal = { ...world, step: dyingAtEach(world, what, deaths) };
  await wholeMeeting(mortal, passing(mortal));
  const told = await outcome(world);
  await close();

  test("when nothing dies, a whole meeting is lived once, and all of it stands", () => {
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
    expect(told.letters?.filter((letter) => !letter.endsWith(" sent"))).toEqual([]);
    expect(deaths.length).toBeGreaterThan(150);
  });

  test.each(deaths.map((death, index) => [index + 1, death.operation, death] as const))(
    `${what} effect %i, %s: nothing is lost`,
    (_nth, _operation, { inTheGap, end, whole }) => {
      expect(end).toEqual({ ...whole, letters: whole.letters + (inTheGap ? 1 : 0) });
    },
  );

  afterAll(() => {
    const doubled = deaths.filter(({ inTheGap }) => inTheGap).length;
    process.stdout.write(`${what}: ${deaths.length} deaths, in ${doubled} of which one letter doubled\n`);
  });
};
