import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { isFresh } from "#infra/local/template/synthesise";

/** A project whose sources were written at noon, and whose stacks were synthesised at an hour, if at all. */
const project = (synthesisedAt?: string) => {
  const root = mkdtempSync(join(tmpdir(), "project-"));
  const folder = join(root, "cdk.out", "local");
  for (const path of ["infra/local", "functions", "cdk.out/local"]) mkdirSync(join(root, path), { recursive: true });
  const write = (path: string, at: string) => {
    writeFileSync(join(root, path), "");
    utimesSync(join(root, path), new Date(at), new Date(at));
  };
  const age = (path: string) => utimesSync(join(root, path), new Date(noon), new Date(noon));
  for (const path of ["functions/api.ts", "infra/app.ts", "package-lock.json", "cdk.json"]) write(path, noon);
  for (const path of ["functions", "infra"]) age(path);
  if (synthesisedAt) write("cdk.out/local/synthesised", synthesisedAt);
  return { root, folder, write, age };
};
const noon = "2026-12-01T12:00:00Z";
const one = "2026-12-01T13:00:00Z";
const two = "2026-12-01T14:00:00Z";

test("stacks synthesised after the last change are fresh", () => {
  const { root, folder } = project(one);
  expect(isFresh(root, folder)).toBe(true);
});

test("stacks that were never synthesised, or not to the end, are not", () => {
  const { root, folder } = project();
  expect(isFresh(root, folder)).toBe(false);
});

test.each(["functions/api.ts", "infra/app.ts", "package-lock.json", "cdk.json"])(
  "a change of %s calls for others",
  (path) => {
    const { root, folder, write } = project(one);
    write(path, two);
    expect(isFresh(root, folder)).toBe(false);
  },
);

test("a source taken away calls for others", () => {
  const { root, folder } = project(one);
  utimesSync(join(root, "functions"), new Date(two), new Date(two));
  expect(isFresh(root, folder)).toBe(false);
});

test("what only runs the stacks calls for none", () => {
  const { root, folder, write, age } = project(one);
  write("infra/local/start.ts", two);
  age("infra");
  expect(isFresh(root, folder)).toBe(true);
});
