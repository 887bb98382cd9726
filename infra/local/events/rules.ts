import { randomUUID } from "node:crypto";
import * as z from "zod/mini";
import type { Assembly } from "#infra/local/template/assembly";

/** An EventBridge rule that comes round: its period in milliseconds, and the functions it wakes. */
export type Rule = Readonly<{
  arn: string;
  period: number;
  targets: readonly Readonly<{ arn: string; input: string | undefined }>[];
}>;

const Properties = z.object({
  ScheduleExpression: z.optional(z.string()),
  State: z._default(z.string(), "ENABLED"),
  Targets: z._default(z.array(z.object({ Arn: z.string(), Input: z.optional(z.string()) })), []),
});

const MINUTE = 60_000;
const units: Readonly<Record<string, number>> = { minute: MINUTE, hour: 60 * MINUTE, day: 24 * 60 * MINUTE };

const periodOf = (expression: string): number => {
  const [, count, unit = ""] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  const length = units[unit];
  if (length === undefined) throw new Error(`The local system does not know the expression ${expression}`);
  return Number(count) * length;
};

export const rulesIn = ({ resources }: Assembly): readonly Rule[] =>
  resources("AWS::Events::Rule", Properties).flatMap(({ arn, properties: { ScheduleExpression, State, Targets } }) =>
    ScheduleExpression === undefined || State !== "ENABLED"
      ? []
      : [
          {
            arn,
            period: periodOf(ScheduleExpression),
            targets: Targets.map(({ Arn, Input }) => ({ arn: Arn, input: Input })),
          },
        ],
  );

/** Whether a rule's time came round between two instants. */
export const cameRound = ({ period }: Rule, from: number, to: number): boolean =>
  Math.floor(to / period) > Math.floor(from / period);

/** What EventBridge tells a target that has no input of its own. */
export const scheduledEvent = (arn: string, now: number, region: string) => ({
  version: "0",
  id: randomUUID(),
  "detail-type": "Scheduled Event",
  source: "aws.events",
  account: "000000000000",
  time: new Date(now).toISOString(),
  region,
  resources: [arn],
  detail: {},
});
