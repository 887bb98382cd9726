import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, openSync } from "node:fs";
import { copyFile, mkdir, readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "#infra/free-port";
import type { Stoppable } from "#infra/local/ground/stops";
import { folder, path, region, venv } from "#infra/rehearsal/places";
import type { Env, Run } from "#infra/rehearsal/run";

const wanted = resolve(import.meta.dirname, "requirements.txt");
const installed = resolve(venv, "installed.txt");

const upToDate = async (): Promise<boolean> =>
  existsSync(installed) && (await readFile(installed, "utf8")) === (await readFile(wanted, "utf8"));

/** A Python environment of its own with the emulator at the version that this rehearsal knows. */
export const installMinistack = async (run: Run): Promise<void> => {
  if (await upToDate()) return;
  await mkdir(folder, { recursive: true });
  await run("python3", "-m", "venv", "--clear", venv);
  await run(resolve(venv, "bin/pip"), "install", "--quiet", "--disable-pip-version-check", "-r", wanted);
  await copyFile(wanted, installed);
};

const isReady = (address: string): Promise<boolean> =>
  fetch(`${address}/_ministack/ready`).then(
    ({ ok }) => ok,
    () => false,
  );

// The shell ends its whole group, functions included, once its input closes: and that closes however this process ends.
const keeper = `"$@" </dev/null & cat >/dev/null; trap "" TERM; kill -s TERM -- -$$; sleep 1; kill -s KILL -- -$$`;

const key = "rehearsal";
const ours = { PATH: path, HOME: folder, AWS_ACCESS_KEY_ID: key, AWS_SECRET_ACCESS_KEY: key, AWS_REGION: region };

/** The rehearsal's AWS: its address, and how programs and clients reach it. */
export type Cloud = Readonly<{
  address: string;
  env: Env;
  client: Readonly<{ endpoint: string; region: string; credentials: { accessKeyId: string; secretAccessKey: string } }>;
}>;

/** Starts it on the loopback; letters that it sends go on to `smtp`. */
export const startMinistack = async (smtp: string): Promise<Stoppable & Cloud> => {
  const port = String(await freePort());
  const log = openSync(resolve(folder, "ministack.log"), "w");
  const child = spawn("sh", ["-c", keeper, "sh", resolve(venv, "bin/ministack")], {
    detached: true,
    stdio: ["pipe", log, log],
    env: { ...ours, BIND_HOST: "127.0.0.1", GATEWAY_PORT: port, MINISTACK_REGION: region, SMTP_HOST: smtp },
  });
  const exit = once(child, "exit");
  const stop = async () => {
    child.stdin?.end();
    await exit;
  };
  const address = `http://127.0.0.1:${port}`;
  const credentials = { accessKeyId: key, secretAccessKey: key };
  const cloud = {
    address,
    env: { ...ours, AWS_ENDPOINT_URL: address },
    client: { endpoint: address, region, credentials },
  };
  for (let tries = 0; tries < 100; tries += 1) {
    if (await isReady(address)) return { ...cloud, stop };
    await pause(200);
  }
  await stop();
  throw new Error("MiniStack did not start: see .rehearsal/ministack.log");
};
