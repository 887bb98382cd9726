import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@jest/globals";

const root = resolve(import.meta.dirname, "../..");
const parts = ["shared", "functions", "infra", "docs", "test", "checkers"];
const papers = ["package.json", "tsconfig.json", "biome.json", "jest.config.mjs", "cdk.json", "README.md"];

/** The house as it stands, in a folder of its own. */
const copied = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "house-"));
  for (const one of [...parts, ...papers]) cpSync(join(root, one), join(folder, one), { recursive: true });
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
  expect(await ran(house, "new", "--", "concept", "petition")).toMatchObject({ code: 0 });
  expect(await ran(house, "typecheck")).toEqual({ code: 0, said: "" });
  const { code, said } = await ran(house, "jest", "--", "test/pure", "--selectProjects", "pure");
  expect(code).toBe(1);
  expect(new Set(said.match(/^FAIL .*test\/\S+/gm))).toEqual(
    new Set(["FAIL pure test/pure/committee/petitions.test.ts", "FAIL test/pure/committee/petitions.test.ts"]),
  );
  expect(await ran(house, "new", "--", "concept", "petition")).toMatchObject({
    code: 1,
    said: expect.stringContaining("nothing was written"),
  });
}, 1_800_000);
