import { resolve } from "node:path";
import type { Cloud } from "#infra/rehearsal/ministack";
import { portalIn, recordsIn } from "#infra/rehearsal/outputs";
import { folder, region, stacks } from "#infra/rehearsal/places";
import type { Run } from "#infra/rehearsal/run";

type Context = Readonly<Record<string, string>>;

const assembly = resolve(folder, "cdk.out");
const outputs = resolve(folder, "outputs.json");

const cdk = (run: Run, context: Context, ...args: readonly string[]): Promise<string> => {
  const leaving = { distribution: "left-out", scanner: "left-out" };
  const given = Object.entries({ stage: "dev", region, ...leaving, ...context }).flatMap(([name, value]) => [
    "-c",
    `${name}=${value}`,
  ]);
  return run("cdk", ...args, "--output", assembly, "--progress", "events", "--ci", "--quiet", ...given);
};

const deploy = (run: Run, context: Context, stack: string): Promise<string> =>
  cdk(run, context, "deploy", stack, "--require-approval", "never", "--outputs-file", outputs);

export const bootstrap = (run: Run): Promise<string> => cdk(run, {}, "bootstrap", `aws://000000000000/${region}`);

export const deployRecords = async (run: Run) => {
  await deploy(run, {}, stacks.records);
  return recordsIn(outputs);
};

/** Deploys the portal; gives where API and pages are: by path, as names under the emulator's host resolve nowhere. */
export const deployPortal = async (run: Run, cloud: Cloud) => {
  await deploy(run, {}, stacks.portal);
  const { ApiAddress, PagesBucket } = await portalIn(outputs);
  const [id] = new URL(ApiAddress).hostname.split(".");
  return { address: `${cloud.address}/_aws/execute-api/${id}/$default`, pages: `${cloud.address}/${PagesBucket}` };
};

export const deployService = (run: Run, context: Context): Promise<string> => deploy(run, context, stacks.service);

export const destroyAll = (run: Run): Promise<string> => cdk(run, {}, "destroy", "--all", "--force");
