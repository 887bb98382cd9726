import { afterAll, beforeEach, expect, test } from "@jest/globals";
import { beginAgain, callsOfOne, leftUndone, portal, settled } from "../rigs/publication.ts";

afterAll(() => portal.stop());
beforeEach(beginAgain);

const { length: calls } = await callsOfOne();
const deaths = Array.from({ length: calls }, (_, index) => index + 1).flatMap((at) => [
  [at, "crash-before"] as const,
  [at, "crash-after"] as const,
]);

test.each(deaths)("a publisher that dies at call %i, %s, leaves nothing undone", async (at, how) => {
  expect(await leftUndone(await settled(), { at, how })).toEqual([]);
});

afterAll(() => void process.stdout.write(`publication: ${calls} calls, ${deaths.length} deaths, nothing lost\n`));
