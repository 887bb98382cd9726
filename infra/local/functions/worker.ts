// Runs one instance of a function: its real bundle, one event at a time, as the cloud's runtime would.
import { randomUUID } from "node:crypto";
import { pathToFileURL } from "node:url";
import { parentPort, workerData } from "node:worker_threads";

type Given = Readonly<{
  bundle: string;
  exported: string;
  name: string;
  arn: string;
  seconds: number;
  megabytes: number;
}>;
type Handler = (event: unknown, context: unknown) => Promise<unknown>;

const { bundle, exported, name, arn, seconds, megabytes }: Given = workerData;

const context = () => {
  const until = performance.now() + seconds * 1000;
  return {
    awsRequestId: randomUUID(),
    functionName: name,
    functionVersion: "$LATEST",
    invokedFunctionArn: arn,
    memoryLimitInMB: String(megabytes),
    getRemainingTimeInMillis: () => Math.max(0, until - performance.now()),
  };
};

const described = (fault: unknown): string => (fault instanceof Error ? (fault.stack ?? fault.message) : String(fault));

// Where this machine keeps what it compiled is none of the function's environment.
delete process.env["NODE_COMPILE_CACHE"];

const { [exported]: handle }: Record<string, Handler> = await import(pathToFileURL(bundle).href);

const outcome = async (event: string) => ({
  value: JSON.stringify(await handle?.(JSON.parse(event), context())) ?? "null",
});

parentPort?.on("message", (event: string) => {
  outcome(event)
    .catch((fault) => ({ fault: described(fault) }))
    .then((said) => parentPort?.postMessage(said));
});
