import { execFile } from "node:child_process";
import { createHash, hash } from "node:crypto";
import { existsSync, globSync, readFileSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { CannotStart } from "#infra/local/ground/cannot-start";

/** The stage that runs here, with codes in our own words; its region names things and is never called. */
const context = { stage: "dev", region: "eu-west-3", codes: "ses" };

const sources = ["infra/**", "functions/**", "shared/**", "package-lock.json", "cdk.json"];

/** What makes the stacks, as one digest: it is the same wherever and whenever the same files were written. */
export const digestOf = (root: string): string => {
  const files = globSync(sources, {
    cwd: root,
    exclude: ["infra/local/**", "infra/rehearsal/**"],
    withFileTypes: true,
  });
  const paths = files
    .filter((file) => file.isFile())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)));
  const digest = createHash("sha256");
  for (const path of paths.toSorted())
    digest.update(`${path}\0`).update(hash("sha256", readFileSync(join(root, path))));
  return digest.digest("hex");
};

/** Stands in the folder of a synthesis that went through: the digest of what made it. */
const markOf = (folder: string): string => join(folder, "synthesised");

const markIn = (folder: string): string | undefined =>
  existsSync(markOf(folder)) ? readFileSync(markOf(folder), "utf8") : undefined;

/** Synthesises the CDK app into a folder of its own, unless that was made of the same files; gives that folder. */
export const synthesise = async (root: string): Promise<string> => {
  const folder = join(root, "cdk.out", "local");
  const digest = digestOf(root);
  if (markIn(folder) === digest) return folder;
  await rm(markOf(folder), { force: true });
  const env = { ...process.env, CDK_OUTDIR: folder, CDK_CONTEXT_JSON: JSON.stringify(context) };
  await promisify(execFile)(process.execPath, ["infra/local/template/app.ts"], { cwd: root, env }).catch((fault) => {
    throw new CannotStart(`The stacks could not be synthesised: ${fault.stderr}`);
  });
  await writeFile(markOf(folder), digest);
  return folder;
};
