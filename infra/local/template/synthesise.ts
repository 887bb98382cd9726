import { execFile } from "node:child_process";
import { existsSync, globSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { CannotStart } from "#infra/local/ground/cannot-start";

/** The stage that runs here; its region names things and is never called. */
const context = { stage: "dev", region: "eu-west-3" };

const sources = ["infra/**", "functions/**", "shared/**", "package-lock.json", "cdk.json"];

const changedAt = (file: string): number => (existsSync(file) ? statSync(file).mtimeMs : 0);

/** Stands in the folder of a synthesis that went through, as old as its beginning. */
const markOf = (folder: string): string => join(folder, "synthesised");

/** Whether nothing that makes the stacks, folders included, has changed since they were synthesised. */
export const isFresh = (root: string, folder: string): boolean => {
  const files = globSync(sources, { cwd: root, exclude: ["infra/local/**", "infra/rehearsal/**"] });
  return Math.max(...files.map((file) => changedAt(join(root, file)))) < changedAt(markOf(folder));
};

/** Synthesises the CDK app into a folder of its own, unless it is fresh; gives that folder. */
export const synthesise = async (root: string): Promise<string> => {
  const folder = join(root, "cdk.out", "local");
  if (isFresh(root, folder)) return folder;
  const begun = new Date();
  const env = { ...process.env, CDK_OUTDIR: folder, CDK_CONTEXT_JSON: JSON.stringify(context) };
  await promisify(execFile)(process.execPath, ["infra/app.ts"], { cwd: root, env }).catch((fault) => {
    throw new CannotStart(`The stacks could not be synthesised: ${fault.stderr}`);
  });
  writeFileSync(markOf(folder), "");
  utimesSync(markOf(folder), begun, begun);
  return folder;
};
