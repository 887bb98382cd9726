import * as z from "zod/mini";
import { Json } from "#infra/local/ground/json";
import type { Assembly } from "#infra/local/template/assembly";

/** An EventBridge rule that picks events from the bus: what they must look like, and the functions they go to. */
export type PatternRule = Readonly<{
  pattern: Json;
  targets: readonly Readonly<{ arn: string; queue: string | undefined }>[];
}>;

const Properties = z.object({
  EventPattern: z.optional(Json),
  State: z._default(z.string(), "ENABLED"),
  Targets: z._default(
    z.array(z.object({ Arn: z.string(), DeadLetterConfig: z.optional(z.object({ Arn: z.string() })) })),
    [],
  ),
});

export const patternRulesIn = ({ resources }: Assembly): readonly PatternRule[] =>
  resources("AWS::Events::Rule", Properties).flatMap(({ properties: { EventPattern, State, Targets } }) =>
    EventPattern === undefined || State !== "ENABLED"
      ? []
      : [
          {
            pattern: EventPattern,
            targets: Targets.map(({ Arn, DeadLetterConfig }) => ({ arn: Arn, queue: DeadLetterConfig?.Arn })),
          },
        ],
  );
