import { withoutAddresses } from "#functions/kernel/hidden-addresses";
import { requestId } from "#functions/kernel/request";

/** What a function tells its log: ids and names of things, never words that a person typed or goes by. */
export type Log = Readonly<{
  info: (message: string, about: Readonly<Record<string, unknown>>) => void;
  warn: (message: string, about: Readonly<Record<string, unknown>>) => void;
  error: (message: string, about: Readonly<Record<string, unknown>>) => void;
  /** Counts one fault where the alarm watches. */
  countFault: () => void;
}>;

type Named = Readonly<{ service: string; namespace: string }>;

/** One fault in CloudWatch's embedded metric format: the log line is the count. */
const faultLine = ({ service, namespace }: Named, timestamp: number): string =>
  JSON.stringify({
    _aws: {
      Timestamp: timestamp,
      CloudWatchMetrics: [
        { Namespace: namespace, Dimensions: [["service"]], Metrics: [{ Name: "Fault", Unit: "Count" }] },
      ],
    },
    service,
    Fault: 1,
  });

const placesIn = ({ stack = "" }: Error): string =>
  stack
    .split("\n")
    .filter((place) => /^\s+at /.test(place))
    .join("\n");

/** An error as a log keeps it: what failed and where. Its message comes from our code or the cloud's; but what can't be parsed is quoted in it. */
const plain = (error: Error): Readonly<Record<string, string>> => ({
  name: error.name,
  message: error instanceof SyntaxError ? "" : error.message,
  stack: placesIn(error),
});

const kept = (_key: string, value: unknown): unknown => {
  if (value instanceof Error) return plain(value);
  return typeof value === "string" ? withoutAddresses(value) : value;
};

const line = (level: string, service: string, message: string, about: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ level, service, request: requestId(), message, ...about }, kept);

/** A function's log on its standard output, a line of JSON each time, under the id of the request that it is about. */
export const logOf = (named: Named, write: (line: string) => void, now: () => number): Log => ({
  info: (message, about) => write(line("INFO", named.service, message, about)),
  warn: (message, about) => write(line("WARN", named.service, message, about)),
  error: (message, about) => write(line("ERROR", named.service, message, about)),
  countFault: () => write(faultLine(named, now())),
});
