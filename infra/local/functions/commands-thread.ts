// Runs a deployer's commands, each with its own words and all with this thread's environment; one that fails is the last.
import { pathToFileURL } from "node:url";
import { workerData } from "node:worker_threads";
import type { Command } from "#infra/local/functions/commands";

const { commands }: { commands: readonly Command[] } = workerData;
const [node = "", thread = ""] = process.argv;

for (const { file, argv } of commands) {
  process.argv = [node, thread, ...argv];
  await import(pathToFileURL(file).href);
  if (process.exitCode) break;
}
