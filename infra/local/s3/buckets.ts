import { join } from "node:path";
import * as z from "zod/mini";
import { CorsRule } from "#infra/local/s3/cors";
import { createObjects, type Objects, type Traits } from "#infra/local/s3/objects";
import type { Assembly } from "#infra/local/template/assembly";

/** The buckets that the template makes, by name. */
export type Buckets = ReadonlyMap<string, Objects>;

const Properties = z.object({
  CorsConfiguration: z.optional(z.object({ CorsRules: z.array(CorsRule) })),
  VersioningConfiguration: z.optional(z.object({ Status: z.string() })),
  LifecycleConfiguration: z.optional(z.object({ Rules: z.array(z.record(z.string(), z.unknown())) })),
  NotificationConfiguration: z.optional(
    z.object({ EventBridgeConfiguration: z.optional(z.object({ EventBridgeEnabled: z._default(z.boolean(), true) })) }),
  ),
});

/** Old versions that expire are taken to have done so at once: nobody here waits for them. */
const traitsOf = (properties: z.infer<typeof Properties>): Traits => {
  const rules = properties.LifecycleConfiguration?.Rules ?? [];
  const expire = rules.some((rule) => "NoncurrentVersionExpiration" in rule);
  return {
    versioned: properties.VersioningConfiguration?.Status === "Enabled" && !expire,
    heard: properties.NotificationConfiguration?.EventBridgeConfiguration?.EventBridgeEnabled ?? false,
    cors: properties.CorsConfiguration?.CorsRules ?? [],
  };
};

export const createBuckets = ({ resources }: Pick<Assembly, "resources">, folder: string | undefined): Buckets =>
  new Map(
    resources("AWS::S3::Bucket", Properties).map(({ name, properties }) => [
      name,
      createObjects(folder && join(folder, name), traitsOf(properties)),
    ]),
  );
