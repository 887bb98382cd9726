import { availableParallelism } from "node:os";
import { inTurns } from "../../rigs/in-turns.ts";
import type { Mutant } from "./mutant.ts";
import { pureSuites } from "./suites.ts";
import { tried } from "./tried.ts";

/** What each suite takes while nothing is changed; all of them must pass then. */
const costs = async (suites: readonly string[]): Promise<Readonly<Record<string, number>>> => {
  const outcome = await tried(suites);
  if ("took" in outcome) return outcome.took;
  throw new Error(`Without any mutant ${outcome.noticed} fails: ${outcome.fault}`);
};

/** The mutants that live through every suite which reaches them. */
export const survivorsOf = async (mutants: readonly Mutant[], suites = pureSuites()): Promise<readonly Mutant[]> => {
  const cost = await costs([...suites.keys()]);
  /** For each file, the suite that noticed a mutant of it last: it is the likeliest to notice another. */
  const sharpest = new Map<string, string>();
  const reaching = ({ file }: Mutant): readonly string[] =>
    [...suites.keys()]
      .filter((suite) => suites.get(suite)?.has(file))
      .toSorted((one, other) => {
        const farther = (suites.get(one)?.get(file) ?? 0) - (suites.get(other)?.get(file) ?? 0);
        return farther || (cost[one] ?? 0) - (cost[other] ?? 0);
      });
  const lives = async (mutant: Mutant): Promise<readonly Mutant[]> => {
    const sharp = sharpest.get(mutant.file);
    const outcome = await tried([...new Set([...(sharp ? [sharp] : []), ...reaching(mutant)])], mutant);
    if ("took" in outcome) return [mutant];
    sharpest.set(mutant.file, outcome.noticed);
    return [];
  };
  return (await inTurns(mutants, availableParallelism(), lives)).flat();
};
