// Runs suites one after the other, in this process alone, until one fails; with a mutant in the place of what it changes.
import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { addEventHandler, getState, resetState, run } from "jest-circus";
import "../../rigs/pages.ts";
import type { Mutant } from "./mutant.ts";

const [mutated = "", ...suites] = process.argv.slice(2);
const mutant: Mutant | undefined = mutated ? JSON.parse(mutated) : undefined;

/** The code of a file with a mutant in it. */
const changed = ({ file, from, to, is }: Mutant): string => {
  const text = readFileSync(file, "utf8");
  return text.slice(0, from) + is + text.slice(to);
};

const place = mutant && pathToFileURL(mutant.file).href;
registerHooks({
  resolve: (name, context, next) =>
    name === "@jest/globals"
      ? next("./jest-globals.ts", { ...context, parentURL: import.meta.url })
      : next(name, context),
  load: (url, context, next) =>
    mutant && url === place
      ? { format: "module-typescript", shortCircuit: true, source: changed(mutant) }
      : next(url, context),
});

/** Says which suite noticed, and ends. */
const noticed = (suite: string, fault: unknown): never => {
  process.stdout.write(`\n${JSON.stringify({ noticed: suite, fault: String(fault).slice(0, 2_000) })}`);
  process.exit(1);
};

let now = "";
addEventHandler((event) => {
  if (event.name === "test_done" && event.test.errors.length > 0)
    noticed(now, `${event.test.name}: ${event.test.errors}`);
});

// The same draws each time, for what is noticed once to be noticed again.
fc.configureGlobal({ seed: 13 });

const took: Record<string, number> = {};
for (const suite of suites) {
  now = suite;
  const began = performance.now();
  resetState();
  getState().testTimeout = 60_000;
  await import(pathToFileURL(suite).href).catch((fault) => noticed(suite, fault));
  const { unhandledErrors, testResults } = await run();
  if (unhandledErrors.length > 0) noticed(suite, unhandledErrors);
  if (testResults.length === 0) noticed(suite, "it has no test");
  took[suite] = Math.round(performance.now() - began);
}
process.stdout.write(`\n${JSON.stringify({ took })}`);
