import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import { build, type Metafile } from "esbuild";
import { scriptWrittenIn } from "#infra/browser-script";
import { lightened } from "#infra/lightened";
import { madeReady } from "#infra/made-ready";

const root = resolve(import.meta.dirname, "..");

/** What the cloud calls: each is a file of `functions/` that exports `handler`. */
export const entries = [
  "api",
  "carry-out",
  "desk",
  "dossiers",
  "letter-news",
  "publish",
  "sign-in-letter",
  "sweep",
] as const;
export type Entry = (typeof entries)[number];
export type Bundle = Readonly<{
  path: string;
  bytes: number;
  /** How much of it is read before the first event is taken; the rest is texts, read when they are asked for. */
  bytesAtStart: number;
}>;
export type Bundles = Readonly<Record<Entry, Bundle>>;

type Outputs = Metafile["outputs"];

/** A file of a bundle with all that it can't be read without. */
const withImports = (file: string, outputs: Outputs): ReadonlySet<string> => {
  const found = new Set([file]);
  for (const one of found)
    for (const { kind, path } of outputs[one]?.imports ?? []) if (kind === "import-statement") found.add(path);
  return found;
};

const sizeOf = (files: Iterable<string>, outputs: Outputs): number =>
  [...files].reduce((sum, file) => sum + (outputs[file]?.bytes ?? 0), 0);

/** One function's code, what is seldom asked for in modules of its own, alike on every machine for the same sources. */
export const bundle = async (entry: Entry, folder = resolve(root, "cdk.out/bundles")): Promise<Bundle> => {
  const path = resolve(folder, entry);
  await rm(path, { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [`functions/${entry}.ts`],
    entryNames: "index",
    outExtension: { ".js": ".mjs" },
    outdir: path,
    bundle: true,
    charset: "utf8",
    format: "esm",
    legalComments: "none",
    mainFields: ["module", "main"],
    metafile: true,
    minifyIdentifiers: true,
    // What reads PDFs comes minified already: its syntax done over would cost a quarter of a minute, gigabytes, and gain nothing.
    minifySyntax: entry !== "dossiers",
    minifyWhitespace: true,
    platform: "node",
    plugins: [...lightened, ...madeReady, scriptWrittenIn],
    splitting: true,
    target: "node24",
  });
  const { outputs } = metafile;
  const first = Object.keys(outputs).find((file) => outputs[file]?.entryPoint === `functions/${entry}.ts`) ?? "";
  return {
    path,
    bytes: sizeOf(Object.keys(outputs), outputs),
    bytesAtStart: sizeOf(withImports(first, outputs), outputs),
  };
};

/** All of them, one after the other: each takes as much memory to make as a small machine has to spare. */
export const bundles = async (folder?: string): Promise<Bundles> => ({
  api: await bundle("api", folder),
  "carry-out": await bundle("carry-out", folder),
  desk: await bundle("desk", folder),
  dossiers: await bundle("dossiers", folder),
  "letter-news": await bundle("letter-news", folder),
  publish: await bundle("publish", folder),
  "sign-in-letter": await bundle("sign-in-letter", folder),
  sweep: await bundle("sweep", folder),
});
