import * as z from "zod/mini";
import { Json } from "#infra/local/ground/json";
import type { Assembly } from "#infra/local/template/assembly";

/** How a table's stream reaches a function. */
export type Mapping = Readonly<{
  table: string;
  stream: string;
  /** The function, by name or ARN. */
  to: string;
  batch: number;
  patterns: readonly Json[];
  retries: number;
  bisect: boolean;
  /** Whether the function says which records of a batch failed. */
  reportsItems: boolean;
  /** The queue of what was given up. */
  failures: string | undefined;
}>;

const Properties = z.object({
  EventSourceArn: z.string(),
  FunctionName: z.string(),
  BatchSize: z._default(z.number(), 100),
  FilterCriteria: z._default(z.object({ Filters: z.array(z.object({ Pattern: z.string() })) }), { Filters: [] }),
  MaximumRetryAttempts: z._default(z.number(), -1),
  BisectBatchOnFunctionError: z._default(z.boolean(), false),
  FunctionResponseTypes: z._default(z.array(z.string()), []),
  DestinationConfig: z.optional(z.object({ OnFailure: z.object({ Destination: z.string() }) })),
});

/** In the cloud -1 is "till the record is a day old"; a laptop gives up sooner. */
const retriesOf = (written: number): number => (written < 0 ? 10 : written);

export const mappingsIn = ({ resources }: Assembly): readonly Mapping[] =>
  resources("AWS::Lambda::EventSourceMapping", Properties).flatMap(({ properties }) => {
    const table = /:table\/([^/]+)\/stream\//.exec(properties.EventSourceArn)?.[1];
    if (!table) return [];
    return {
      table,
      stream: properties.EventSourceArn,
      to: properties.FunctionName,
      batch: properties.BatchSize,
      patterns: properties.FilterCriteria.Filters.map(({ Pattern }) => Json.parse(JSON.parse(Pattern))),
      retries: retriesOf(properties.MaximumRetryAttempts),
      bisect: properties.BisectBatchOnFunctionError,
      reportsItems: properties.FunctionResponseTypes.includes("ReportBatchItemFailures"),
      failures: properties.DestinationConfig?.OnFailure.Destination,
    };
  });
