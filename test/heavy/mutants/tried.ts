import { execFile } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Mutant } from "./mutant.ts";

/** Seconds of a processor: suites that a mutant makes turn for ever end then, and so it is noticed. */
const LONGEST = 60;

const trial = [process.execPath, "--disable-warning=ExperimentalWarning", "test/heavy/mutants/trial.ts"];

/** What one process compiled the next ones find, which takes half of their time from them. */
const env = { NODE_COMPILE_CACHE: join(tmpdir(), "ishraf-trials"), ...process.env };

/** Which suite failed and why; or, where none did, how many milliseconds each took. */
export type Outcome =
  | Readonly<{ noticed: string; fault: string }>
  | Readonly<{ took: Readonly<Record<string, number>> }>;

/** What comes of suites in a process of their own, with a mutant or without one; heavier suites beside it go first. */
export const tried = (suites: readonly string[], mutant?: Mutant): Promise<Outcome> => {
  const what = mutant ? JSON.stringify(mutant) : "";
  const args = ["-c", `ulimit -t ${LONGEST}; exec nice "$@"`, "sh", ...trial, what, ...suites];
  return new Promise((resolve, reject) => {
    execFile("sh", args, { env }, (fault, out, errors) => {
      const told = out.split("\n").at(-1);
      if (told) return resolve(JSON.parse(told));
      if (fault?.signal) return resolve({ noticed: suites[0] ?? "", fault: `ended by ${fault.signal}` });
      reject(new Error(`The trial of ${what} says nothing of how it went: ${errors}`));
    });
  });
};
