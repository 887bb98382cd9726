import * as z from "zod/mini";
import { type Log, logOf } from "#functions/kernel/log";
import { type Env, given } from "#functions/secretariat/env";

/** The log of a function, and its metrics. */
export const logIn = (env: Env): Log => {
  const { SERVICE, METRICS } = z.object({ SERVICE: given, METRICS: given }).parse(env);
  return logOf({ service: SERVICE, namespace: METRICS }, (line) => process.stdout.write(`${line}\n`), Date.now);
};
