import { once } from "node:events";
import { type Log, startThread } from "#infra/local/functions/thread";
import type { Clock } from "#infra/local/ground/clock";

export type Command = Readonly<{ file: string; argv: readonly string[] }>;

type Running = Readonly<{ commands: readonly Command[]; env: Readonly<Record<string, string>> }>;

/**
 * Runs a deployer's commands as they are, one after the other under the shared clock: in one thread, as what they all stand on takes
 * longer to read than they to run. Their words are told only when one fails.
 */
export const runCommands = async (clock: Clock, { commands, env }: Running): Promise<void> => {
  const words: string[] = [];
  const log: Log = (text) => void words.push(text);
  const thread = startThread(clock, log, {
    file: new URL("./commands-thread.ts", import.meta.url),
    env,
    given: { commands },
  });
  const [code] = await once(thread, "exit");
  if (code !== 0) throw new Error(`A deployer's command ended with ${code}: ${words.join("")}`);
};
