import { greeting } from "#infra/local/greeting";
import { CannotStart } from "#infra/local/ground/cannot-start";
import { optionsIn } from "#infra/local/options";
import { type LocalSystem, startLocalSystem } from "#infra/local/system";

const starting = (async () => startLocalSystem(optionsIn(process.argv.slice(2))))();

let leaving = false;

/** Stops everything and ends; asked twice, it ends at once, and what it had started ends with it. */
const leave = async (code: number): Promise<void> => {
  if (leaving) process.exit(code);
  leaving = true;
  const system = await starting.catch(() => undefined);
  await system?.stop();
  process.exit(code);
};

const giveUp = (fault: unknown): Promise<void> => {
  console.error(fault instanceof CannotStart ? fault.message : fault);
  return leave(1);
};

const welcome = ({ address, now, failed }: LocalSystem): void => {
  failed.then(giveUp);
  console.log(greeting({ address, now: now() }));
  console.log(`Ready in ${(performance.now() / 1000).toFixed(1)} s`);
};

const parent = process.ppid;
setInterval(() => process.ppid !== parent && leave(0), 500).unref();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => leave(0));
process.on("uncaughtException", giveUp);
starting.then(welcome, giveUp);
