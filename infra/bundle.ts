import { readFile } from "node:fs/promises";
import { builtinModules } from "node:module";
import { resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { build, type Metafile, type Plugin } from "esbuild";

const root = resolve(import.meta.dirname, "..");

/** What the cloud calls: each is a file of `functions/` that exports `handler`. */
export const entries = ["api", "carry-out", "desk", "publish", "sign-in-letter", "sweep"] as const;
export type Entry = (typeof entries)[number];
export type Bundle = Readonly<{
  path: string;
  bytes: number;
  /** How much of it is read before the first event is taken; the rest is texts, read when they are asked for. */
  bytesAtStart: number;
}>;
export type Bundles = Readonly<Record<Entry, Bundle>>;

/** Node's own modules are fetched as they are: the ESM façade of `node:http` alone loads undici, 24 ms at each cold start. */
const builtins: Plugin = {
  name: "builtins",
  setup: ({ onLoad, onResolve }) => {
    const names = new Set(builtinModules);
    const ofNode = (path: string): boolean => path.startsWith("node:") || names.has(path);
    onResolve({ filter: /.*/ }, ({ path }) => (ofNode(path) ? { path, namespace: "builtin" } : null));
    onLoad({ filter: /.*/, namespace: "builtin" }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)});`,
    }));
  },
};

/** Parts of libraries that no function of ours ever comes to, and what stands in their place. */
const unused: readonly (readonly [name: string, instead: string])[] = [
  // On Lambda, credentials stand in the environment: no profiles, SSO or containers.
  [
    "@aws-sdk/credential-provider-node",
    `export { fromEnv as defaultProvider } from "@aws-sdk/credential-provider-env";`,
  ],
  // No call of ours answers with a stream of events.
  [
    "@smithy/core/event-streams",
    "export const EventStreamSerde = undefined, eventStreamSerdeProvider = undefined, resolveEventStreamSerdeConfig = (config) => config;",
  ],
  // DynamoDB's endpoint is its region's own: nothing is discovered, so nothing is cached.
  ["@aws-sdk/endpoint-cache", "export class EndpointCache {}"],
  // Node has its own SHA-256.
  ["./Sha256Js", "export class Sha256Js {}"],
  // The browser's name in the SDK's user agent is for browsers.
  ["bowser", "export default {};"],
  // Our messages have plurals and values, and no number or date skeletons.
  [
    "@formatjs/icu-skeleton-parser",
    "export const parseDateTimeSkeleton = undefined, parseNumberSkeleton = undefined, parseNumberSkeletonFromString = undefined;",
  ],
];

const leftOut: Plugin = {
  name: "left-out",
  setup: ({ onLoad, onResolve }) => {
    const instead = new Map(unused);
    onResolve({ filter: /.*/ }, ({ path }) => (instead.has(path) ? { path, namespace: "instead" } : null));
    onLoad({ filter: /.*/, namespace: "instead" }, ({ path }) => ({
      contents: instead.get(path) ?? "",
      resolveDir: root,
    }));
  },
};

const written = (json: string): string => {
  const packed = brotliCompressSync(json).toString("base64");
  return json.length < 10_000 ? json : `JSON.parse(brotliDecompressSync(Buffer.from("${packed}", "base64")))`;
};

/** The API's places, its OpenAPI document and the guide's texts depend on nothing but the sources: they are worked out here, and bundled packed where they are long. */
const readyMade: Plugin = {
  name: "ready-made",
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/](contract[\\/](document|places)|guide[\\/]guide)\.ts$/ }, async ({ path }) => {
      const made = Object.entries(await import(path)).map(
        ([name, value]) => `export const ${name} = ${written(JSON.stringify(value))};`,
      );
      return { contents: [`import { brotliDecompressSync } from "node:zlib";`, ...made].join("\n") };
    });
  },
};

/** The contract's examples are for its description alone, which is worked out here: a function carries none. */
const noExamples: Plugin = {
  name: "no-examples",
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]contract[\\/][\w-]+-examples\.ts$/ }, async ({ path }) => ({
      contents: Object.keys(await import(path))
        .map((name) => `export const ${name} = {};`)
        .join("\n"),
    }));
  },
};

/** Files that are read beside the sources stand in a bundle as they were when it was made. */
const writtenIn: Plugin = {
  name: "written-in",
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]pages[\\/]kept-bytes\.ts$/ }, async ({ path }) => {
      const { keptBytes } = await import(path);
      const written = Object.entries<Uint8Array>(keptBytes).map(
        ([name, bytes]) => `${JSON.stringify(name)}: Buffer.from("${Buffer.from(bytes).toString("base64")}", "base64")`,
      );
      return { contents: `export const keptBytes = { ${written.join(", ")} };` };
    });
  },
};

/** Of a client's own package.json the SDK asks the version alone. */
const versions: Plugin = {
  name: "versions",
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]@aws-sdk[\\/][^\\/]+[\\/]package\.json$/ }, async ({ path }) => {
      const { version } = JSON.parse(await readFile(path, "utf8"));
      return { contents: JSON.stringify({ version }), loader: "json" };
    });
  },
};

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
    minify: true,
    platform: "node",
    plugins: [builtins, leftOut, readyMade, noExamples, writtenIn, versions],
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

export const bundles = async (folder?: string): Promise<Bundles> => {
  const [api, carryOut, desk, publish, signInLetter, sweep] = await Promise.all([
    bundle("api", folder),
    bundle("carry-out", folder),
    bundle("desk", folder),
    bundle("publish", folder),
    bundle("sign-in-letter", folder),
    bundle("sweep", folder),
  ]);
  return { api, "carry-out": carryOut, desk, publish, "sign-in-letter": signInLetter, sweep };
};
