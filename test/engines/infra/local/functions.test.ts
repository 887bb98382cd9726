import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "@jest/globals";
import { createFunction, type LocalFunction } from "#infra/local/functions/function";
import { createClock } from "#infra/local/ground/clock";

const bundle = fileURLToPath(new URL("./function-fixture.mjs", import.meta.url));
const started: LocalFunction[] = [];
const lines: string[] = [];

const start = (exported: string, { seconds = 5, clock = createClock(Date.now) } = {}): LocalFunction => {
  const plan = { name: "Sample", arn: "arn:sample", bundle, exported, seconds, megabytes: 128 };
  const environment = { ONLY: "mine" };
  const made = createFunction(clock, (line) => void lines.push(line), { ...plan, environment });
  started.push(made);
  return made;
};

afterEach(() => Promise.all(started.splice(0).map((one) => one.stop())));

test("a function sees the shared clock, even when it moves while the function is warm", async () => {
  const clock = createClock(Date.now);
  const tell = start("tellTime", { clock });
  clock.moveTo(Date.parse("2030-01-01T00:00:00Z"));
  expect(await tell.invoke({})).toMatchObject({
    value: { now: expect.stringMatching(/^2030-01-01/), made: expect.stringMatching(/^2030-01-01/), fixed: 0 },
  });
  clock.moveTo(Date.parse("2031-01-01T00:00:00Z"));
  expect(await tell.invoke({})).toMatchObject({ value: { now: expect.stringMatching(/^2031-01-01/), same: true } });
});

test("a function sees its own environment and nothing of this process's", async () => {
  expect(await start("tellEnvironment").invoke({})).toEqual({ value: { ONLY: "mine" } });
});

test("an event and a context reach the function as in the cloud", async () => {
  expect(await start("echo").invoke({ look: "MEETING#1" })).toEqual({
    value: { event: { look: "MEETING#1" }, name: "Sample", arn: "arn:sample", hasTime: true },
  });
});

test("what a function throws is a fault, told in the log, and the copy lives on", async () => {
  const failing = start("failOnce");
  expect(await failing.invoke({})).toEqual({ fault: expect.stringContaining("the first time") });
  expect(lines.join("")).toContain("the first time");
  expect(await failing.invoke({})).toEqual({ value: "well" });
});

test("a copy that takes too long is ended, and the next event finds a new one", async () => {
  const slow = start("hangOn", { seconds: 1.5 });
  expect(await slow.invoke({ hang: true })).toEqual({ fault: "Sample timed out after 1.5 seconds" });
  expect(await slow.invoke({ hang: false })).toEqual({ value: "answered" });
});

test("a function that was stopped starts no copy any more, whatever comes still", async () => {
  const done = start("echo");
  await done.stop();
  expect(await done.invoke({})).toEqual({ fault: "Sample was stopped" });
});

test("a copy that exits is a fault", async () => {
  expect(await start("exit").invoke({})).toEqual({ fault: "Sample exited before it answered" });
});

test("each copy takes one event at a time, and there are four at most", async () => {
  const busy = start("meet");
  const answers = await Promise.all(Array.from({ length: 6 }, () => busy.invoke({})));
  const copies = answers.map((answer) => ("value" in answer ? String(answer.value) : answer.fault));
  expect(new Set(copies).size).toBe(4);
  expect(busy.running()).toBe(0);
});
