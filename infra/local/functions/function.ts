import { type Outcome, startInstance } from "#infra/local/functions/instance";
import { createInstances } from "#infra/local/functions/instances";
import type { FunctionPlan } from "#infra/local/functions/plans";
import type { Log } from "#infra/local/functions/thread";
import type { Clock } from "#infra/local/ground/clock";
import type { Stoppable } from "#infra/local/ground/stops";

/** Calls a function, by its name or ARN. */
export type Invoke = (to: string, event: unknown) => Promise<Outcome>;

export type LocalFunction = Stoppable &
  Readonly<{ name: string; arn: string; invoke: (event: unknown) => Promise<Outcome>; running: () => number }>;

/** How many events a function takes at once on this machine. */
const most = 4;

export const createFunction = (clock: Clock, log: Log, plan: FunctionPlan): LocalFunction => {
  const instances = createInstances(() => startInstance(clock, log, plan), most);
  let stopped = false;
  return {
    name: plan.name,
    arn: plan.arn,
    running: instances.busy,
    stop: async () => {
      stopped = true;
      await instances.stop();
    },
    invoke: async (event) => {
      if (stopped) return { fault: `${plan.name} was stopped` };
      const instance = await instances.take();
      const outcome = await instance.invoke(event);
      instances.give(instance);
      if ("fault" in outcome) log(`${outcome.fault}\n`);
      return outcome;
    },
  };
};

export const invoking =
  (functions: readonly LocalFunction[]): Invoke =>
  async (to, event) => {
    const wanted = functions.find(({ arn, name }) => to === arn || to === name);
    return wanted ? wanted.invoke(event) : { fault: `No function here is ${to}` };
  };
