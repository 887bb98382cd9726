import { getCompileCacheDir } from "node:module";
import { Worker } from "node:worker_threads";
import type { Clock } from "#infra/local/ground/clock";

export type Log = (text: string) => void;
export type Start = Readonly<{
  file: URL;
  env: Readonly<Record<string, string>>;
  argv?: readonly string[];
  given?: Readonly<Record<string, unknown>>;
}>;

const shiftedDate = new URL("./shifted-date.ts", import.meta.url).href;

/** Threads keep what they compiled where this process does, if it does. */
const kept = (folder = getCompileCacheDir()) => folder && { NODE_COMPILE_CACHE: folder };

/** A worker thread under the shared clock, with an environment of its own and nothing of this process's. */
export const startThread = (clock: Clock, log: Log, { file, env, argv = [], given = {} }: Start): Worker => {
  const thread = new Worker(file, {
    env: { ...env, ...kept() },
    argv: [...argv],
    execArgv: ["--disable-warning=ExperimentalWarning", "--import", shiftedDate],
    workerData: { ...given, clock: clock.shared },
    stdout: true,
    stderr: true,
  });
  thread.stdout.on("data", (text) => log(String(text)));
  thread.stderr.on("data", (text) => log(String(text)));
  return thread;
};
