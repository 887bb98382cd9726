import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { conceptFiles, registered } from "#scaffold/concept";

/** A concept that nobody will ever need. */
const specimen = { one: "specimen", many: "specimens" };
const read = (file: string) => readFileSync(file, "utf8");

test("a new concept has a room on each floor, and none of its files stands yet", () => {
  const files = conceptFiles(specimen).map(({ file }) => file);
  expect(files).toEqual(
    expect.arrayContaining([
      ...["shared/committee/specimens/matter.ts", "shared/contract/specimens/specimens.ts"],
      ...["functions/api/specimens/acts.ts", "shared/pages/desk/specimens/desk.tsx"],
      ...["test/pure/committee/specimens.test.ts", "test/pure/committee/frozen/SPECIMEN.json"],
    ]),
  );
  expect(files.filter(existsSync)).toEqual([]);
});

test("no name is left open in what is written", () => {
  const written = [...conceptFiles(specimen), ...registered(specimen, read)];
  expect(written.filter(({ text }) => /\{\{\w+\}\}/.test(text)).map(({ file }) => file)).toEqual([]);
});

test("it is registered by at most ten lines, and nothing else changes in the tables that it comes into", () => {
  const added = registered(specimen, read).flatMap(({ file, text }) => {
    const before = read(file).split("\n");
    const after = text.split("\n");
    expect(after.filter((line) => before.includes(line))).toEqual(before);
    return after.filter((line) => !before.includes(line) && !line.startsWith("import "));
  });
  expect(added).toContain("  ...specimenMatter.acts,");
  expect(added.length).toBeLessThanOrEqual(10);
});

test("a table that isn't there is named", () => {
  expect(() => registered(specimen, () => "")).toThrow("No table begins with: export const matters = [");
});
