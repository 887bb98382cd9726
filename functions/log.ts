/** What a function tells its log: ids and names of things, never words that a person typed or goes by. */
export type Log = Readonly<{
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

/** An error as a log keeps it: what failed and where; its message comes from our code or the cloud's, not from a person. */
const plain = (value: unknown): unknown =>
  value instanceof Error ? { name: value.name, message: value.message, stack: value.stack } : value;

const line = (level: string, service: string, message: string, about: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ level, service, message, ...about }, (_key, value) => plain(value));

/** A function's log on its standard output, a line of JSON each time. */
export const logOf = (named: Named, write: (line: string) => void, now: () => number): Log => ({
  warn: (message, about) => write(line("WARN", named.service, message, about)),
  error: (message, about) => write(line("ERROR", named.service, message, about)),
  countFault: () => write(faultLine(named, now())),
});
