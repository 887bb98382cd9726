import { join } from "node:path";
import * as z from "zod/mini";
import type { Assembly } from "#infra/local/template/assembly";

/** A function as the template has it. */
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
