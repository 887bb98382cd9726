import { readFile } from "node:fs/promises";
import { builtinModules } from "node:module";
import { resolve } from "node:path";
import type { Plugin } from "esbuild";

const root = resolve(import.meta.dirname, "..");

/** What lets these names through and no other: for each name that a wider filter lets through, the bundler waits for us. */
const only = (names: readonly string[]): RegExp => new RegExp(`^(${names.join("|").replaceAll(".", "\\.")})$`);

/** Node's own modules are fetched as they are: the ESM façade of `node:http` alone loads undici, 24 ms at each cold start. */
const builtins: Plugin = {
  name: "builtins",
  setup: ({ onLoad, onResolve }) => {
    const filter = only(builtinModules.flatMap((name) => [name, `node:${name}`]));
    onResolve({ filter }, ({ path }) => ({ path, namespace: "builtin" }));
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
    onResolve({ filter: only([...instead.keys()]) }, ({ path }) => ({ path, namespace: "instead" }));
    onLoad({ filter: /.*/, namespace: "instead" }, ({ path }) => ({
      contents: instead.get(path) ?? "",
      resolveDir: root,
    }));
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

/** What makes a bundle light: no part of a library that no function of ours comes to. */
export const lightened: readonly Plugin[] = [builtins, leftOut, versions];
