import { afterAll, expect, test } from "@jest/globals";
import { ulid } from "ulid";
import { Instant } from "#calendar/civil-date";
import { schedulerClock } from "#secretariat/clock";
import { bell, clockBy, startRings } from "../../rigs/rings.ts";
import { tapped } from "../../rigs/wire.ts";

const rings = await startRings(() => "2026-12-01T09:00:00.000Z");
afterAll(rings.stop);

const clock = clockBy(rings.clientOf());
const at = (instant: string) => Instant.parse(instant);

/** What was set for a new meeting, asked to ring at an instant. */
const rungAt = async (instant: string) => {
  const id = ulid();
  await clock.ring(at(instant), `MEETING#${id}`);
  const [schedule, ...more] = rings.book.all().filter(({ Name }) => Name.startsWith(id));
  expect(more).toEqual([]);
  return { id, schedule: schedule! };
};

test("a ring wakes its target with the matter to look at, once, in the name of its role, its failures kept", async () => {
  const { id, schedule } = await rungAt("2026-12-06T00:00:00.000Z");
  expect(schedule).toMatchObject({
    GroupName: bell.group,
    ScheduleExpression: "at(2026-12-06T00:00:00)",
    ScheduleExpressionTimezone: "UTC",
    FlexibleTimeWindow: { Mode: "OFF" },
    ActionAfterCompletion: "DELETE",
    Target: {
      Arn: bell.target,
      RoleArn: bell.role,
      DeadLetterConfig: { Arn: bell.failures },
      RetryPolicy: { MaximumEventAgeInSeconds: 86_400, MaximumRetryAttempts: 185 },
    },
  });
  expect(JSON.parse(schedule.Target.Input!)).toEqual({ look: `MEETING#${id}` });
});

test("a ring is named by its matter and its minute, within the 64 characters that a name may have", async () => {
  const { id, schedule } = await rungAt("2026-12-06T23:59:00.000Z");
  expect(schedule.Name).toBe(`${id}.20261206T2359`);
  expect(schedule.Name.length).toBeLessThanOrEqual(64);
});

test.each([
  ["2026-12-06T00:00:00.000Z", "at(2026-12-06T00:00:00)"],
  ["2026-12-06T00:00:00.001Z", "at(2026-12-06T00:01:00)"],
  ["2026-12-06T00:00:59.999Z", "at(2026-12-06T00:01:00)"],
  ["2026-12-31T23:59:30.000Z", "at(2027-01-01T00:00:00)"],
])("a ring never comes early: %s is rung %s", async (instant, expression) => {
  expect((await rungAt(instant)).schedule.ScheduleExpression).toBe(expression);
});

test("the same ring asked for twice is one ring; at another minute it is another", async () => {
  const id = ulid();
  for (const minute of ["00", "00", "01"]) await clock.ring(at(`2026-12-06T00:${minute}:00.000Z`), `MEETING#${id}`);
  const names = rings.book.all().flatMap(({ Name }) => (Name.startsWith(id) ? [Name] : []));
  expect(names).toEqual([`${id}.20261206T0000`, `${id}.20261206T0001`]);
});

test("twenty that ask for one ring at once all have it", async () => {
  const id = ulid();
  const ring = () => clock.ring(at("2026-12-06T00:00:00.000Z"), `MEETING#${id}`);
  await Promise.all(Array.from({ length: 20 }, ring));
  expect(rings.book.all().filter(({ Name }) => Name.startsWith(id))).toHaveLength(1);
});

test("a function is called again by its own ARN, once a minute however often it asks, in the name of the same role", async () => {
  const target = "arn:aws:lambda:eu-west-3:000000000000:function:CarryOut";
  for (const second of ["01", "59"]) await clock.recall(at(`2026-12-07T10:00:${second}.000Z`), target);
  expect(rings.book.all().filter(({ Target }) => Target.Arn === target)).toMatchObject([
    {
      Name: "left.20261207T1001",
      Target: { RoleArn: bell.role, Input: "{}", DeadLetterConfig: { Arn: bell.failures } },
    },
  ]);
});

test("a group that isn't there is a fault", async () => {
  const astray = schedulerClock({ client: rings.clientOf(), ...bell, group: "elsewhere" });
  await expect(astray.ring(at("2026-12-06T00:00:00.000Z"), "MEETING#one")).rejects.toMatchObject({
    name: "ResourceNotFoundException",
  });
});

test("a scheduler that can't follow is a fault", async () => {
  const client = rings.clientOf();
  const calls = tapped(client, () => ({ answer: 429, body: { __type: "ThrottlingException" } }));
  await expect(clockBy(client).ring(at("2026-12-06T00:00:00.000Z"), "MEETING#one")).rejects.toMatchObject({
    name: "ThrottlingException",
  });
  expect(calls).toEqual(["POST /schedules"]);
});
