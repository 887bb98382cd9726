import {
  CreateScheduleCommand,
  type CreateScheduleCommandInput,
  DeleteScheduleCommand,
  GetScheduleCommand,
  ListSchedulesCommand,
  SchedulerClient,
  UpdateScheduleCommand,
} from "@aws-sdk/client-scheduler";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { createDeadLetters } from "#infra/local/events/dead-letters";
import type { Outcome } from "#infra/local/functions/instance";
import { createClock } from "#infra/local/ground/clock";
import { noMemory } from "#infra/local/ground/memory";
import { type Answer, type Asked, type Site, serve } from "#infra/local/ground/web";
import { createScheduleBook, type ScheduleBook } from "#infra/local/schedules/book";
import { nextRing, type Ringing, ringDue } from "#infra/local/schedules/rings";
import { createScheduler } from "#infra/local/schedules/scheduler";

const start = Date.parse("2026-12-01T00:00:00Z");
const target = "arn:aws:lambda:eu-west-3:000000000000:function:Sweep";
const queue = "arn:aws:sqs:eu-west-3:000000000000:Failures";

type World = Readonly<{ ringing: Ringing; book: ScheduleBook; rung: readonly unknown[] }>;

let site: Site;
let client: SchedulerClient;
let answer: (asked: Asked) => Promise<Answer>;
let world: World;

/** A clock that stands still until it is moved, a function that answers with each outcome in turn, then well. */
const createWorld = (...outcomes: Outcome[]): World => {
  const clock = createClock(() => start);
  const book = createScheduleBook(noMemory, ["default", "rings"]);
  const rung: unknown[] = [];
  const invoke = async (arn: string, event: unknown): Promise<Outcome> => {
    rung.push({ arn, event, at: new Date(clock.now()).toISOString() });
    return outcomes.shift() ?? { value: null };
  };
  answer = createScheduler({ clock, book, arnOf: (path) => `arn:aws:scheduler:eu-west-3:000000000000:${path}` });
  return { ringing: { clock, book, deadLetters: createDeadLetters(clock), invoke }, book, rung };
};

beforeAll(async () => {
  site = await serve(0, (asked) => answer(asked));
  const credentials = { accessKeyId: "a", secretAccessKey: "b" };
  client = new SchedulerClient({ endpoint: site.address, region: "eu-west-3", credentials, maxAttempts: 1 });
});
beforeEach(() => {
  world = createWorld();
});
afterAll(async () => {
  client.destroy();
  await site.stop();
});

const schedule = (given: Partial<CreateScheduleCommandInput> = {}): CreateScheduleCommandInput => ({
  Name: "look.20261207T0900",
  GroupName: "rings",
  ScheduleExpression: "at(2026-12-07T09:00:00)",
  FlexibleTimeWindow: { Mode: "OFF" },
  ActionAfterCompletion: "DELETE",
  Target: { Arn: target, RoleArn: "arn:aws:iam::000000000000:role/Ring", Input: '{"look":"MEETING#1"}' },
  ...given,
});
const create = (given: Partial<CreateScheduleCommandInput> = {}) =>
  client.send(new CreateScheduleCommand(schedule(given)));
const get = (Name = "look.20261207T0900") => client.send(new GetScheduleCommand({ Name, GroupName: "rings" }));
const goTo = (instant: string) => world.ringing.clock.moveTo(Date.parse(instant));

test("a schedule is made, and tells what it was made of", async () => {
  const { ScheduleArn } = await create();
  expect(ScheduleArn).toBe("arn:aws:scheduler:eu-west-3:000000000000:schedule/rings/look.20261207T0900");
  expect(await get()).toMatchObject({
    Arn: ScheduleArn,
    GroupName: "rings",
    State: "ENABLED",
    ScheduleExpression: "at(2026-12-07T09:00:00)",
    ScheduleExpressionTimezone: "UTC",
    CreationDate: new Date(start),
    Target: { Arn: target, RetryPolicy: { MaximumEventAgeInSeconds: 86_400, MaximumRetryAttempts: 185 } },
  });
});

test("a name taken in its group is a conflict, in another group it is free", async () => {
  await create();
  await expect(create()).rejects.toMatchObject({ name: "ConflictException", $metadata: { httpStatusCode: 409 } });
  await create({ GroupName: "default" });
});

test("the same request sent twice is made once", async () => {
  await create({ ClientToken: "one" });
  await expect(create({ ClientToken: "one" })).resolves.toMatchObject({ ScheduleArn: expect.any(String) });
  expect(world.book.all()).toHaveLength(1);
});

test.each([
  ["a name of 65 characters", { Name: "n".repeat(65) }],
  ["a name with a sign of its own", { Name: "MEETING#1" }],
  ["a day that no calendar has", { ScheduleExpression: "at(2026-02-30T09:00:00)" }],
  ["an instant with its zone written in", { ScheduleExpression: "at(2026-12-07T09:00:00Z)" }],
  ["no window", { FlexibleTimeWindow: undefined }],
  ["an input that isn't JSON", { Target: { ...schedule().Target!, Input: "look" } }],
  ["a role that isn't one", { Target: { ...schedule().Target!, RoleArn: "arn:aws:s3:::bucket" } }],
  ["too many retries", { Target: { ...schedule().Target!, RetryPolicy: { MaximumRetryAttempts: 186 } } }],
])("%s is not valid", async (_, given) => {
  await expect(create(given)).rejects.toMatchObject({
    name: "ValidationException",
    $metadata: { httpStatusCode: 400 },
  });
});

test("a name of 64 characters is valid", async () => {
  await create({ Name: "n".repeat(64) });
});

test("an unknown group, and an unknown schedule, are not found", async () => {
  await expect(create({ GroupName: "other" })).rejects.toMatchObject({ name: "ResourceNotFoundException" });
  await expect(get()).rejects.toMatchObject({ name: "ResourceNotFoundException", $metadata: { httpStatusCode: 404 } });
  const gone = new DeleteScheduleCommand({ Name: "none", GroupName: "rings" });
  await expect(client.send(gone)).rejects.toMatchObject({ name: "ResourceNotFoundException" });
  await expect(client.send(new UpdateScheduleCommand(schedule()))).rejects.toMatchObject({
    name: "ResourceNotFoundException",
  });
});

test("an update replaces all but the day of making", async () => {
  await create({ Description: "first" });
  goTo("2026-12-02T00:00:00Z");
  await client.send(new UpdateScheduleCommand(schedule({ ScheduleExpression: "at(2026-12-08T09:00:00)" })));
  const updated = await get();
  expect(updated).toMatchObject({
    ScheduleExpression: "at(2026-12-08T09:00:00)",
    CreationDate: new Date(start),
    LastModificationDate: new Date("2026-12-02T00:00:00Z"),
  });
  expect(updated.Description).toBeUndefined();
});

test("a deleted schedule never rings", async () => {
  await create();
  await client.send(new DeleteScheduleCommand({ Name: "look.20261207T0900", GroupName: "rings" }));
  goTo("2026-12-08T00:00:00Z");
  expect(await ringDue(world.ringing)).toEqual([]);
});

test("a list goes by group and beginning of name, page by page", async () => {
  for (const Name of ["b.1", "a.2", "a.1", "a.3"]) await create({ Name });
  await create({ Name: "a.4", GroupName: "default" });
  const page = { GroupName: "rings", NamePrefix: "a.", MaxResults: 2 };
  const first = await client.send(new ListSchedulesCommand(page));
  expect(first.Schedules?.map(({ Name }) => Name)).toEqual(["a.1", "a.2"]);
  const second = await client.send(new ListSchedulesCommand({ ...page, NextToken: first.NextToken }));
  expect(second.Schedules?.map(({ Name }) => Name)).toEqual(["a.3"]);
  expect(second.NextToken).toBeUndefined();
});

test("a schedule rings at its instant, not before, once, and is deleted on completion", async () => {
  await create();
  expect(nextRing(world.ringing)).toBe(Date.parse("2026-12-07T09:00:00Z"));
  goTo("2026-12-07T08:59:59Z");
  expect(await ringDue(world.ringing)).toEqual([]);
  goTo("2026-12-07T09:00:00Z");
  expect(await ringDue(world.ringing)).toEqual(["look.20261207T0900"]);
  expect(world.rung).toEqual([{ arn: target, event: { look: "MEETING#1" }, at: "2026-12-07T09:00:00.000Z" }]);
  await expect(get()).rejects.toMatchObject({ name: "ResourceNotFoundException" });
  expect(nextRing(world.ringing)).toBe(Number.POSITIVE_INFINITY);
});

test("without an action after completion a schedule stays, and rings no more", async () => {
  await create({ ActionAfterCompletion: "NONE" });
  goTo("2026-12-08T00:00:00Z");
  await ringDue(world.ringing);
  expect(await ringDue(world.ringing)).toEqual([]);
  expect(await get()).toMatchObject({ Name: "look.20261207T0900" });
});

test("a disabled schedule doesn't ring", async () => {
  await create({ State: "DISABLED" });
  goTo("2026-12-08T00:00:00Z");
  expect(await ringDue(world.ringing)).toEqual([]);
});

const failing = (MaximumRetryAttempts: number) =>
  schedule({
    Target: { ...schedule().Target!, DeadLetterConfig: { Arn: queue }, RetryPolicy: { MaximumRetryAttempts } },
  });

test("a failed ring is tried again later", async () => {
  world = createWorld({ fault: "down" });
  await create(failing(3));
  goTo("2026-12-07T09:00:00Z");
  await ringDue(world.ringing);
  expect(await ringDue(world.ringing)).toEqual([]);
  world.ringing.clock.moveTo(nextRing(world.ringing));
  await ringDue(world.ringing);
  expect(world.rung).toMatchObject([{ at: "2026-12-07T09:00:00.000Z" }, { at: "2026-12-07T09:01:00.000Z" }]);
  expect(world.ringing.deadLetters.all()).toEqual([]);
});

test("after its last retry a ring lies among the dead letters, and the schedule is complete", async () => {
  world = createWorld({ fault: "down" }, { fault: "still down" });
  await create(failing(1));
  goTo("2026-12-07T09:00:00Z");
  await ringDue(world.ringing);
  world.ringing.clock.moveTo(nextRing(world.ringing));
  await ringDue(world.ringing);
  expect(world.ringing.deadLetters.all()).toEqual([
    { queue, body: '{"look":"MEETING#1"}', fault: "still down", at: "2026-12-07T09:01:00.000Z" },
  ]);
  expect(world.book.all()).toEqual([]);
});
