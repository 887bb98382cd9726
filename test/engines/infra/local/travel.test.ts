import { expect, test } from "@jest/globals";
import { createDeadLetters } from "#infra/local/events/dead-letters";
import type { Outcome } from "#infra/local/functions/instance";
import { createClock } from "#infra/local/ground/clock";
import { noMemory } from "#infra/local/ground/memory";
import { createScheduleBook } from "#infra/local/schedules/book";
import { Schedule } from "#infra/local/schedules/schedule";
import { createTraveller } from "#infra/local/travel/travel";

const schedule = (Name: string, at: string) =>
  Schedule.parse({
    Name,
    Arn: `arn:aws:scheduler:x:1:schedule/default/${Name}`,
    ScheduleExpression: `at(${at})`,
    FlexibleTimeWindow: { Mode: "OFF" },
    ActionAfterCompletion: "DELETE",
    Target: {
      Arn: "arn:aws:lambda:sweep",
      RoleArn: "arn:aws:iam::000000000000:role/Ring",
      Input: `{"look":"${Name}"}`,
    },
    CreationDate: 0,
    LastModificationDate: 0,
    next: Date.parse(`${at}Z`),
    attempts: 0,
  });

/** A world that stands at noon on the first of December, and notes what happens in it. */
const createWorld = (ringsLead: Readonly<Record<string, () => void>> = {}) => {
  let host = Date.parse("2026-12-01T12:00:00Z");
  const clock = createClock(() => host);
  const book = createScheduleBook(noMemory, ["default"]);
  const happened: string[] = [];
  const note = (what: string) => happened.push(`${new Date(clock.now()).toISOString().slice(5, 16)} ${what}`);
  let onStream = 0;
  const invoke = async (arn: string, event: unknown): Promise<Outcome> => {
    const { look = arn } = event as { look?: string };
    note(look);
    ringsLead[look]?.();
    return { value: null };
  };
  const reader = {
    pass: async () => {
      const read = onStream;
      onStream = 0;
      if (read > 0) note(`read ${read}`);
      return read;
    },
  };
  const traveller = createTraveller({
    clock,
    ringing: { clock, book, deadLetters: createDeadLetters(clock), invoke },
    rules: [{ arn: "arn:rule", period: 3_600_000, targets: [{ arn: "hourly", input: undefined }] }],
    readers: [reader],
    running: () => 0,
    region: "eu-west-3",
  });
  const write = () => {
    onStream += 1;
  };
  const passTime = (milliseconds: number) => {
    host += milliseconds;
  };
  return { clock, book, happened, traveller, write, passTime };
};

test("a journey stops at every ring, every seven in the morning and its end; what each stop writes is read there", async () => {
  const world = createWorld({ minutes: () => world.write() });
  world.book.enter(schedule("minutes", "2026-12-02T09:00:00"));
  const stops = await world.traveller.travel(Date.parse("2026-12-03T06:00:00Z"));
  expect(stops).toEqual([
    { at: "2026-12-02T07:00:00.000Z", rang: [] },
    { at: "2026-12-02T09:00:00.000Z", rang: ["minutes"] },
    { at: "2026-12-03T06:00:00.000Z", rang: [] },
  ]);
  expect(world.happened).toEqual([
    "12-02T07:00 hourly",
    "12-02T09:00 minutes",
    "12-02T09:00 hourly",
    "12-02T09:00 read 1",
    "12-03T06:00 hourly",
  ]);
});

test("a ring that is set on the way is stopped at too", async () => {
  const world = createWorld({ first: () => world.book.enter(schedule("second", "2026-12-01T18:00:00")) });
  world.book.enter(schedule("first", "2026-12-01T15:00:00"));
  const stops = await world.traveller.travel(Date.parse("2026-12-01T20:00:00Z"));
  expect(stops.map(({ rang }) => rang)).toEqual([["first"], ["second"], []]);
});

test("what stands on the stream is read before the clock moves", async () => {
  const world = createWorld();
  world.write();
  await world.traveller.travel(Date.parse("2026-12-01T12:30:00Z"));
  expect(world.happened[0]).toBe("12-01T12:00 read 1");
});

test("two journeys asked for at once are made one after the other", async () => {
  const world = createWorld();
  const [first, second] = await Promise.all([
    world.traveller.travel(Date.parse("2026-12-02T12:00:00Z")),
    world.traveller.travel(Date.parse("2026-12-03T12:00:00Z")),
  ]);
  expect([first.at(-1)?.at, second[0]?.at]).toEqual(["2026-12-02T12:00:00.000Z", "2026-12-03T07:00:00.000Z"]);
});

test("time that passes by itself brings the hourly rule once an hour, and rings when they are due", async () => {
  const world = createWorld();
  world.book.enter(schedule("soon", "2026-12-01T12:30:00"));
  await world.traveller.tick();
  world.passTime(30 * 60_000);
  await world.traveller.tick();
  world.passTime(30 * 60_000);
  await world.traveller.tick();
  await world.traveller.tick();
  expect(world.happened).toEqual(["12-01T12:30 soon", "12-01T13:00 hourly"]);
});
