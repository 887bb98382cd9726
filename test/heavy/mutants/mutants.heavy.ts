import { expect, test } from "@jest/globals";
import { equivalents, isEquivalent } from "./equivalents.ts";
import { survivorsOf } from "./hunt.ts";
import type { Mutant } from "./mutant.ts";
import { drawnFrom, everyMutant } from "./sample.ts";

/** How many are drawn, by which seed (another may be asked for), and what share of them lives at most. */
const [MANY, SEED, MOST] = [200, Number(process.env["SEED"] ?? 13), 0.05];

const told = ({ file, line, code, was, is }: Mutant): string =>
  `${file}:${line}: ${was} → ${is || "(left out)"} in ${code}`;

const all = everyMutant();

test("every change that nothing can notice is one that can still be made", () => {
  expect(equivalents.filter((one) => !all.some((mutant) => isEquivalent(mutant, one)))).toEqual([]);
});

test("of the changes made to the guide, the committee and the calendar, the suites without an engine notice 95 in 100", async () => {
  const noticeable = all.filter((mutant) => !equivalents.some((one) => isEquivalent(mutant, one)));
  const mutants = drawnFrom(noticeable, MANY, SEED);
  const survivors = await survivorsOf(mutants);
  const noticed = mutants.length - survivors.length;
  process.stdout.write(
    `mutants: ${noticed} of ${mutants.length} noticed\n${survivors.map((one) => `  ${told(one)}\n`).join("")}`,
  );
  expect(mutants).toHaveLength(MANY);
  expect(survivors.length).toBeLessThanOrEqual(MOST * MANY);
});
