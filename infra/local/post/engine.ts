import { once } from "node:events";
import * as z from "zod/mini";
import { type Log, startThread } from "#infra/local/functions/thread";
import type { Clock } from "#infra/local/ground/clock";
import type { Stoppable } from "#infra/local/ground/stops";

/** Takes letters as SES does, and shows them: a page at its address, JSON at /store. */
export type Post = Stoppable & Readonly<{ address: string }>;

/** In a thread under the shared clock, so that letters bear the day on which they were sent. */
export const startPost = async (clock: Clock, log: Log): Promise<Post> => {
  const thread = startThread(clock, log, { file: new URL("./engine-thread.ts", import.meta.url), env: {} });
  const [port] = z.tuple([z.number()]).parse(await once(thread, "message"));
  return { address: `http://127.0.0.1:${port}`, stop: async () => void (await thread.terminate()) };
};
