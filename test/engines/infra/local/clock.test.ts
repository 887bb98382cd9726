import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { createClock, keptClock } from "#infra/local/ground/clock";
import { createMemory } from "#infra/local/ground/memory";

test("the clock goes forwards only", () => {
  const clock = createClock(() => 1000);
  clock.moveTo(5000);
  expect(clock.now()).toBe(5000);
  clock.moveTo(2000);
  expect(clock.now()).toBe(5000);
});

test("time passes on a clock that was moved", () => {
  let host = 1000;
  const clock = createClock(() => host);
  clock.moveTo(5000);
  host = 1100;
  expect(clock.now()).toBe(5100);
});

test("a kept clock goes on from where it was", () => {
  const memory = createMemory(mkdtempSync(join(tmpdir(), "clock-")));
  keptClock(memory, () => 1000).moveTo(9000);
  expect(keptClock(memory, () => 1500).now()).toBe(9500);
});
