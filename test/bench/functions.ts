import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Entry, entries } from "#infra/bundle";
import { awsEnvironment, type Environment, housed } from "#infra/local/functions/environment";
import { type FunctionPlan, functionsIn } from "#infra/local/functions/plans";
import { readAssembly } from "#infra/local/template/assembly";
import { client, issuer, serveKeys } from "../rigs/issuer.ts";
import { BUCKET, startPortal } from "../rigs/portal.ts";
import { type Events, firstEvents } from "./first-events.ts";
import type { World } from "./world.ts";

const RUNS = 3;

/** What load and first answer may cost of CPU at the most, as a multiple of an empty process of the same run. */
const mostTimes: Readonly<Record<Entry, number>> = {
  ...{ api: 9, desk: 7.5, "sign-in-letter": 6.5, "letter-news": 6.5 },
  ...{ "carry-out": 8, dossiers: 7, publish: 8, sweep: 6 },
};

/** What of the API may be read before its first event, and how much of a function's memory may be taken: the rest is room. */
const [MOST_AT_START, MOST_OF_MEMORY] = [320_000, 0.75] as const;

const runner = fileURLToPath(new URL("./first-answer.mjs", import.meta.url));
const run = promisify(execFile);

type Started = Readonly<{ cpu: number; megabytes: number }>;

/** Starts a function anew in a process of its own, and asks it: the CPU it took, in milliseconds, and its memory at its highest. */
const started = async (plan: FunctionPlan | undefined, events: readonly unknown[]): Promise<Started> => {
  const asked = plan ? [plan.bundle, plan.exported, ...events.map((event) => JSON.stringify(event))] : [];
  const { stderr } = await run(process.execPath, [runner, ...asked], {
    env: { ...plan?.environment },
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(stderr.split("measured ").at(-1) ?? "");
};

/** A bundle's own files that are read before its first event. */
const bytesAtStart = (file: string, read = new Set<string>()): number => {
  if (read.has(file)) return 0;
  read.add(file);
  const text = readFileSync(file, "utf8");
  const parts = [...text.matchAll(/\b(?:from|import)\s*"(\.\/[^"]+)"/g)].map(([, part]) => join(dirname(file), part!));
  return Buffer.byteLength(text) + parts.reduce((sum, part) => sum + bytesAtStart(part, read), 0);
};

const planOf = (entry: Entry, env: Environment): FunctionPlan => {
  const plans = functionsIn(readAssembly(process.env["TEST_ASSEMBLY"]!));
  const plan = plans.find(({ environment }) => environment["SERVICE"] === `dev-${entry}`);
  if (plan === undefined) throw new Error(`${entry} isn't in the stacks`);
  const overrides = {
    ADDRESS: "https://ishraf.example",
    TOKEN_KEYS: env["TOKEN_KEYS"]!,
    SIGN_IN: "http://127.0.0.1:1",
  };
  const there = housed(plan, overrides, env);
  return { ...there, environment: { ...there.environment, ...env } };
};

/** Where the functions find what they need: the register that has grown, an issuer's keys, a bucket for pages. */
const environmentOf = async ({ table }: World, pages: string): Promise<Environment> => {
  const nowhere = "http://127.0.0.1:1";
  const endpoints = {
    dynamodb: process.env["TEST_DYNAMODB"]!,
    s3: pages,
    ses: nowhere,
    scheduler: nowhere,
    accounts: nowhere,
  };
  return {
    ...awsEnvironment(endpoints, "eu-west-3"),
    ...{ REGISTER_TABLE: table.name, PAGES_BUCKET: BUCKET },
    ...{ TOKEN_ISSUER: issuer, TOKEN_CLIENT: client, TOKEN_KEYS: await serveKeys() },
  };
};

const measured = async (entry: Entry, env: Environment, { first, after = [] }: Events) => {
  const plan = planOf(entry, env);
  const whole = await started(plan, [first, ...after]);
  const times: number[] = [];
  for (let nth = 0; nth < RUNS; nth += 1) {
    const [nothing, answered] = [await started(undefined, []), await started(plan, [first])];
    times.push(answered.cpu / nothing.cpu);
  }
  return { function: entry, kilobytes: bytesAtStart(plan.bundle) / 1_000, times: Math.min(...times), whole, plan };
};

const tooMuch = ({
  function: entry,
  kilobytes,
  times,
  whole,
  plan,
}: Awaited<ReturnType<typeof measured>>): readonly string[] => [
  ...(entry === "api" && kilobytes > MOST_AT_START / 1_000 ? [`${entry}: ${kilobytes.toFixed(0)} KB at start`] : []),
  ...(times > mostTimes[entry] ? [`${entry}: its first answer takes ${times.toFixed(1)} times an empty process`] : []),
  ...(whole.megabytes > plan.megabytes * MOST_OF_MEMORY
    ? [`${entry}: ${whole.megabytes.toFixed(0)} of ${plan.megabytes} MB`]
    : []),
];

/** Each function on a register that has grown: what it reads at its start, its first answer cold, and its memory; gives what is too much. */
export const measureFunctions = async (world: World): Promise<readonly string[]> => {
  const pages = await startPortal(world.at);
  const env = await environmentOf(world, pages.address);
  const events = await firstEvents(world.grown.secretary);
  const rows: Awaited<ReturnType<typeof measured>>[] = [];
  const faults: string[] = [];
  for (const entry of entries)
    await measured(entry, env, events[entry]).then(
      (row) => rows.push(row),
      (error: unknown) => faults.push(`${entry} can't be measured: ${String(error).slice(-2_000)}`),
    );
  await pages.stop();
  console.log(`Functions (the least of ${RUNS} first answers, each a process of its own beside an empty one)`);
  console.table(
    rows.map(({ kilobytes, times, whole, plan, ...row }) => ({
      ...row,
      "KB at start": kilobytes.toFixed(0),
      "CPU, times an empty process": times.toFixed(1),
      "MB at the most": whole.megabytes.toFixed(0),
      "MB of its own": plan.megabytes,
    })),
  );
  return [...faults, ...rows.flatMap(tooMuch)];
};
