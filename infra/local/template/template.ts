import * as z from "zod/mini";
import { Json } from "#infra/local/ground/json";

export type Properties = Readonly<Record<string, Json>>;

const Resource = z.object({ Type: z.string(), Properties: z._default(z.record(z.string(), Json), {}) });
const Output = z.object({ Value: Json, Export: z.optional(z.object({ Name: z.string() })) });

/** What this folder reads of a CloudFormation template. */
export const Template = z.object({
  Resources: z.record(z.string(), Resource),
  Outputs: z._default(z.record(z.string(), Output), {}),
});
export type Template = z.infer<typeof Template>;
