import { afterAll, describe, expect, test } from "@jest/globals";
import { instantOf } from "#calendar/civil-date";
import { outcome, posted, wholeMeeting } from "./story.ts";
import { close, goTo, newWorld, nowIs, type World } from "./world.ts";

const HOURS = 3_600_000;
/** The months in which nothing is due are passed in one step, but for their last days. */
const LAST = 5 * 24 * HOURS;

/** A time in which something is dead: from when to when. */
type Outage = Readonly<{ from: string; to: string }>;

type Dead = Readonly<{ scheduler?: Outage; consumer?: Outage }>;

const during = (outage: Outage | undefined): boolean =>
  outage !== undefined && outage.from <= nowIs() && nowIs() < outage.to;

/** What comes by itself at a moment, where it isn't dead; a record that the stream has kept for a day is gone. */
const momentOf = (world: World, { scheduler, consumer }: Dead) => {
  return async (): Promise<void> => {
    if (!during(scheduler)) {
      await world.ring();
      await world.lookAround();
    }
    if (during(consumer)) return world.forget();
    await world.wake();
    if (!during(scheduler)) await world.carryLeft();
  };
};

/** The next moment that is looked at: every twelfth hour is enough, as the days are the same. */
const nextMoment = (to: string): string => {
  const [now, end] = [Date.parse(nowIs()), Date.parse(to)];
  return instantOf(Math.min(end, end - now > 2 * LAST ? end - LAST : now + 12 * HOURS));
};

const passing = (world: World, dead: Dead) => {
  const moment = momentOf(world, dead);
  return async (to: string): Promise<void> => {
    await moment();
    while (nowIs() < to) {
      goTo(nextMoment(to));
      await moment();
    }
  };
};

const lived = async (dead: Dead) => {
  const world = await newWorld();
  await wholeMeeting(world, passing(world, dead));
  return { outcome: await outcome(world), posted: await posted() };
};

afterAll(close);

const whole = await lived({});

const outages: readonly (readonly [string, Outage])[] = [
  ["before the notice and as it goes", { from: "2026-12-04T12:00:00.000Z", to: "2026-12-07T12:00:00.000Z" }],
  ["from the notice on", { from: "2026-12-07T08:00:00.000Z", to: "2026-12-10T08:00:00.000Z" }],
  ["over the day of the meeting", { from: "2026-12-15T18:00:00.000Z", to: "2026-12-18T18:00:00.000Z" }],
  ["until the minutes are overdue", { from: "2026-12-20T06:00:00.000Z", to: "2026-12-23T06:00:00.000Z" }],
  ["while members enrich the minutes", { from: "2026-12-23T09:00:00.000Z", to: "2026-12-26T09:00:00.000Z" }],
  ["as the six months end", { from: "2027-06-15T09:00:00.000Z", to: "2027-06-18T09:00:00.000Z" }],
];

test("with nothing dead, all that is due is done", () => {
  expect(whole.outcome).toMatchObject({ owed: [], untaken: [], due: [], faults: [] });
});

describe.each(outages)("three days dead, %s", (_when, outage) => {
  test("the scheduler, its rings and its hours: it ends as it would have", async () => {
    expect(await lived({ scheduler: outage })).toEqual(whole);
  });

  test("the consumer of the stream, whose records are gone after a day: it ends as it would have", async () => {
    expect(await lived({ consumer: outage })).toEqual(whole);
  });
});

afterAll(() => void process.stdout.write(`outages: ${outages.length * 2} of three days each, the same end\n`));
