import * as z from "zod/mini";
import type { FunctionPlan } from "#infra/local/functions/plans";
import { type Log, startThread } from "#infra/local/functions/thread";
import type { Clock } from "#infra/local/ground/clock";
import { Json } from "#infra/local/ground/json";
import type { Stoppable } from "#infra/local/ground/stops";

/** What an invocation came to: a value, or the fault that the function threw or died of. */
export type Outcome = Readonly<{ value: Json }> | Readonly<{ fault: string }>;

/** One running copy of a function; it takes one event at a time. */
export type Instance = Stoppable & Readonly<{ invoke: (event: unknown) => Promise<Outcome>; alive: () => boolean }>;

const Said = z.union([z.object({ value: z.string() }), z.object({ fault: z.string() })]);

const outcomeOf = (said: unknown): Outcome => {
  const parsed = Said.parse(said);
  return "fault" in parsed ? parsed : { value: Json.parse(JSON.parse(parsed.value)) };
};

export const startInstance = (clock: Clock, log: Log, { environment: env, ...given }: FunctionPlan): Instance => {
  const thread = startThread(clock, log, { file: new URL("./worker.ts", import.meta.url), env, given });
  let alive = true;
  let answered: (outcome: Outcome) => void = () => undefined;
  const die = (fault: string): void => {
    alive = false;
    answered({ fault });
  };
  const outOfTime = (): void => {
    die(`${given.name} timed out after ${given.seconds} seconds`);
    void thread.terminate();
  };
  thread.on("message", (said) => answered(outcomeOf(said)));
  thread.once("error", (fault) => die(fault.stack ?? fault.message));
  thread.once("exit", () => die(`${given.name} exited before it answered`));
  return {
    alive: () => alive,
    stop: async () => void (await thread.terminate()),
    invoke: async (event) => {
      const outcome = new Promise<Outcome>((answer) => {
        answered = answer;
      });
      const limit = setTimeout(outOfTime, given.seconds * 1000);
      thread.postMessage(JSON.stringify(event));
      return outcome.finally(() => clearTimeout(limit));
    },
  };
};
