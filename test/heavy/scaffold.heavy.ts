import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@jest/globals";

const root = resolve(import.meta.dirname, "../..");

/** The house as it stands, in a folder of its own. */
const copied = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "house-"));
  const left = new Set([".git", "node_modules", "cdk.out"]);
  for (const one of readdirSync(root).filter((name) => !left.has(name)))
    cpSync(join(root, one), join(folder, one), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return folder;
};

/** What came of a command, and all that it said. */
const ran = (folder: string, ...command: readonly string[]): Promise<Readonly<{ code: unknown; said: string }>> =>
  promisify(execFile)("npm", ["run", "-s", ...command], { cwd: folder }).then(
    ({ stdout, stderr }) => ({ code: 0, said: stdout + stderr }),
    ({ code, stdout, stderr }) => ({ code, said: `${stdout}${stderr}` }),
  );

test("a concept that the scaffold makes is typed, and of all suites without an engine its first test alone is red", async () => {
  const house = copied();
  expect(await ran(house, "new", "--", "concept", "novelty")).toMatchObject({ code: 0 });
  expect(await ran(house, "typecheck")).toEqual({ code: 0, said: "" });
  const { code, said } = await ran(house, "jest", "--", "test/pure", "--selectProjects", "pure");
  expect(code).toBe(1);
  expect(new Set(said.match(/^FAIL .*test\/\S+/gm))).toEqual(
    new Set(["FAIL pure test/pure/committee/novelties.test.ts", "FAIL test/pure/committee/novelties.test.ts"]),
  );
  expect(await ran(house, "new", "--", "concept", "novelty")).toMatchObject({
    code: 1,
    said: expect.stringContaining("nothing was written"),
  });
});
