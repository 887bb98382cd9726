import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseSync } from "oxc-parser";

const { imports } = JSON.parse(readFileSync("package.json", "utf8"));

/** The file of ours that a name stands for in a file, if it is one. */
const fileOf = (name: string, from: string): string | undefined => {
  const [, folder, rest = ""] = /^(#[^/]+\/)(.+)$/.exec(name) ?? [];
  if (folder) return imports[`${folder}*`].replace("*", rest).slice(2);
  return name.startsWith(".") ? join(dirname(from), name) : undefined;
};

const known = new Map<string, readonly string[]>();

/** The files of ours that a file reads when it runs: not those whose types alone it names. */
const readBy = (file: string): readonly string[] => {
  if (!/\.tsx?$/.test(file) || !existsSync(file)) return [];
  const { staticImports, staticExports } = parseSync(file, readFileSync(file, "utf8")).module;
  const named = [
    ...staticImports.filter(({ entries }) => !entries.length || entries.some(({ isType }) => !isType)),
    ...staticExports.flatMap(({ entries }) => entries.filter(({ isType }) => !isType)),
  ];
  return named.flatMap(({ moduleRequest }) => (moduleRequest && fileOf(moduleRequest.value, file)) ?? []);
};

const once = (file: string): readonly string[] => {
  const found = known.get(file) ?? readBy(file);
  known.set(file, found);
  return found;
};

/** How far each file stands from a suite that reads it, by way of others. */
const reachOf = (suite: string): ReadonlyMap<string, number> => {
  const far = new Map<string, number>();
  for (let edge = [suite], steps = 0; edge.length > 0; steps++) {
    for (const file of edge) far.set(file, steps);
    edge = [...new Set(edge.flatMap(once))].filter((file) => !far.has(file));
  }
  return far;
};

/** The suites that need no engine, each with the files that it reaches. */
export const pureSuites = (): ReadonlyMap<string, ReadonlyMap<string, number>> =>
  new Map(
    globSync("test/pure/**/*.test.ts")
      .sort()
      .map((suite) => [suite, reachOf(suite)]),
  );
