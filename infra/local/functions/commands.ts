import { once } from "node:events";
import { pathToFileURL } from "node:url";
import { startThread } from "#infra/local/functions/thread";
import type { Clock } from "#infra/local/ground/clock";

export type Command = Readonly<{ file: string; argv: readonly string[]; env: Readonly<Record<string, string>> }>;

/** Runs a deployer's command as it is, in a thread under the shared clock; its words are told only when it fails. */
export const runCommand = async (clock: Clock, { file, argv, env }: Command): Promise<void> => {
  const words: string[] = [];
  const thread = startThread(clock, (text) => void words.push(text), { file: pathToFileURL(file), argv, env });
  const [code] = await once(thread, "exit");
  if (code !== 0) throw new Error(`${file} ended with ${code}: ${words.join("")}`);
};
