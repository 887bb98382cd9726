import * as z from "zod/mini";
import { event } from "#infra/local/events/event";
import { DAY, HOUR, MINUTE } from "#infra/local/ground/clock";
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

const units: Readonly<Record<string, number>> = { minute: MINUTE, hour: HOUR, day: DAY };

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
  ...event({ source: "aws.events", type: "Scheduled Event", at: now, resources: [arn], detail: {} }),
  region,
});
