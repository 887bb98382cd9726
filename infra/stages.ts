import { RetentionDays } from "aws-cdk-lib/aws-logs";

/** What differs between the places where the system stands; nothing else does. */
export type Stage = Readonly<{
  /** How long the functions' logs are kept. */
  logs: RetentionDays;
  /** Whether register and accounts refuse to be deleted until someone lifts the protection by hand. */
  guarded: boolean;
  /** Whether the stage has a domain of its own, for its address and its letters. */
  domain: "own" | "none";
  /** Requests a second, and at once, before callers are told to wait (429). */
  requests: Readonly<{ rate: number; burst: number }>;
}>;

export const stageNames = ["dev", "staging", "production"] as const;
export type StageName = (typeof stageNames)[number];

export const stages: Readonly<Record<StageName, Stage>> = {
  dev: {
    logs: RetentionDays.ONE_WEEK,
    guarded: false,
    domain: "none",
    requests: { rate: 20, burst: 40 },
  },
  staging: {
    logs: RetentionDays.ONE_MONTH,
    guarded: true,
    domain: "own",
    requests: { rate: 50, burst: 100 },
  },
  production: {
    logs: RetentionDays.ONE_YEAR,
    guarded: true,
    domain: "own",
    requests: { rate: 50, burst: 100 },
  },
};
