import * as z from "zod/mini";
import type { Clock } from "#infra/local/ground/clock";
import type { Json } from "#infra/local/ground/json";
import type { StoredObject } from "#infra/local/s3/objects";
import { eicar } from "#infra/local/scanner/eicar";
import { type Outcome, scanResult } from "#infra/local/scanner/results";
import type { Assembly } from "#infra/local/template/assembly";

/** Which objects are scanned: those of a bucket whose keys begin so. */
export type ScanPlan = Readonly<{ arn: string; bucket: string; prefixes: readonly string[] }>;

const Properties = z.object({
  ProtectedResource: z.object({
    S3Bucket: z.object({ BucketName: z.string(), ObjectPrefixes: z._default(z.array(z.string()), [""]) }),
  }),
});

export const scanPlansIn = ({ resources }: Pick<Assembly, "resources">): readonly ScanPlan[] =>
  resources("AWS::GuardDuty::MalwareProtectionPlan", Properties).map(({ arn, properties }) => {
    const { BucketName: bucket, ObjectPrefixes: prefixes } = properties.ProtectedResource.S3Bucket;
    return { arn, bucket, prefixes };
  });

/** What can be ordered for the next files: an outcome, or that nothing is heard of them. */
type Order = Outcome | "none";

/** Stands in for GuardDuty: it knows one virus, that with which scanners are tried out, and does what it is told. */
export type Scanner = Readonly<{
  /** What the bus is told of an object that came; nothing where it isn't scanned. */
  scan: (bucket: string, object: StoredObject) => Json | undefined;
  /** Settles what comes of the next files, after what was ordered before. */
  order: (order: Order, times: number) => void;
}>;

const found = ({ body }: StoredObject): Outcome => (body.includes(eicar) ? "THREATS_FOUND" : "NO_THREATS_FOUND");

export const createScanner = (clock: Pick<Clock, "now">, plans: readonly ScanPlan[]): Scanner => {
  const orders: Order[] = [];
  return {
    scan: (bucket, object) => {
      const plan = plans.find(
        (one) => one.bucket === bucket && one.prefixes.some((prefix) => object.key.startsWith(prefix)),
      );
      if (plan === undefined) return undefined;
      const outcome = orders.shift() ?? found(object);
      if (outcome === "none") return undefined;
      return scanResult({ ...object, bucket }, { outcome, now: clock.now(), plan: plan.arn });
    },
    order: (order, times) => void orders.push(...Array.from({ length: times }, () => order)),
  };
};
