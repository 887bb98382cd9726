import { join } from "node:path";
import * as z from "zod/mini";
import type { Assembly } from "#infra/local/assembly";
import type { Clock } from "#infra/local/clock";
import { type Outcome, startInstance } from "#infra/local/instance";
import { createInstances } from "#infra/local/instances";
import type { Stoppable } from "#infra/local/stops";
import type { Log } from "#infra/local/thread";

export type FunctionPlan = Readonly<{
  name: string;
  arn: string;
  /** The file of the bundle, and the name under which it exports its handler. */
  bundle: string;
  exported: string;
  environment: Readonly<Record<string, string>>;
  seconds: number;
  megabytes: number;
}>;

export type LocalFunction = Stoppable &
  Readonly<{ name: string; arn: string; invoke: (event: unknown) => Promise<Outcome>; running: () => number }>;

const Properties = z.object({
  Code: z.object({ S3Key: z.string() }),
  Handler: z.string(),
  Timeout: z._default(z.number(), 3),
  MemorySize: z._default(z.number(), 128),
  Environment: z._default(z.object({ Variables: z.record(z.string(), z.string()) }), { Variables: {} }),
});

/** The functions of the stacks; each runs the very bundle that would be deployed. */
export const functionsIn = ({ resources, bundle }: Assembly): readonly FunctionPlan[] =>
  resources("AWS::Lambda::Function", Properties).map(({ name, arn, properties }) => {
    const [file, exported = "handler"] = properties.Handler.split(".");
    return {
      name,
      arn,
      bundle: join(bundle(properties.Code.S3Key), `${file}.mjs`),
      exported,
      environment: properties.Environment.Variables,
      seconds: properties.Timeout,
      megabytes: properties.MemorySize,
    };
  });

/** How many events a function takes at once on this machine. */
const most = 4;

export const createFunction = (clock: Clock, log: Log, plan: FunctionPlan): LocalFunction => {
  const instances = createInstances(() => startInstance(clock, log, plan), most);
  return {
    name: plan.name,
    arn: plan.arn,
    running: instances.busy,
    stop: instances.stop,
    invoke: async (event) => {
      const instance = await instances.take();
      const outcome = await instance.invoke(event);
      instances.give(instance);
      if ("fault" in outcome) log(`${outcome.fault}\n`);
      return outcome;
    },
  };
};
