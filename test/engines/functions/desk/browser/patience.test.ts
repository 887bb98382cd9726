import { expect, test } from "@jest/globals";
import { MOST_LOOKS, waitBefore } from "#functions/desk/browser/patience";

const waits = Array.from({ length: MOST_LOOKS }, (_, tries) => waitBefore(tries));

test("a page waits a second at first, ever longer from then on, and ten seconds at most", () => {
  expect(waits[0]).toBe(1_000);
  expect(waits).toEqual(waits.toSorted((one, other) => one - other));
  expect(waits.at(-1)).toBe(10_000);
});

test("it looks for about ten minutes whether a file has been examined", () => {
  const minutes = waits.reduce((sum, one) => sum + one, 0) / 60_000;
  expect(minutes).toBeGreaterThan(8);
  expect(minutes).toBeLessThan(11);
});
