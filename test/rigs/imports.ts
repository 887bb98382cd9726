import { globSync, readFileSync } from "node:fs";

/** Every file of the code but its tests. */
export const code: readonly string[] = globSync("{shared,functions,infra,docs}/**/*.{ts,tsx}");

/** Whether a file is a place, or lies in it. */
export const within =
  (place: string) =>
  (file: string): boolean =>
    file === place || file.startsWith(`${place}/`);

/** What a file says, but for its comments. */
export const uncommented = (file: string): string =>
  readFileSync(file, "utf8").replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, "");

const imported =
  /^(?:import|export)(\s+type\b)?[^"';]*?\bfrom\s*"([^"]+)"|(?:^import|\bimport\()\s*["'`]([^"'`]+)["'`]/gm;

/** All that a file imports, and whether it does so for its types alone. */
export const importsOf = (file: string): { name: string; typeOnly: boolean }[] =>
  [...uncommented(file).matchAll(imported)].map(([, type, name, bare]) => ({
    name: name ?? bare ?? "",
    typeOnly: type !== undefined,
  }));

const { imports } = JSON.parse(readFileSync("package.json", "utf8"));

const targetOf = (name: string): string | undefined => {
  const [, folder, rest = ""] = /^(#[^/]+\/)(.+)$/.exec(name) ?? [];
  return folder && imports[`${folder}*`]?.replace("*", rest).slice(2);
};

/** Which places each place leads to. */
export type Ways = ReadonlyMap<string, readonly string[]>;

/** Which files each file imports. */
export const targets: Ways = new Map(
  code.map((file) => [file, importsOf(file).flatMap(({ name }) => targetOf(name) ?? [])]),
);

/** The places that lead back to themselves, over however many others. */
export const circling = (ways: Ways): string[] => {
  const reach = (place: string, seen: Set<string> = new Set()): ReadonlySet<string> => {
    for (const next of ways.get(place) ?? []) if (!seen.has(next)) reach(next, seen.add(next));
    return seen;
  };
  return [...ways.keys()].filter((place) => reach(place).has(place));
};
