import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { conceptFiles, registered } from "#scaffold/concept";

const petition = { one: "petition", many: "petitions" };
const read = (file: string) => readFileSync(file, "utf8");

test("a new concept has a room on each floor, and none of its files stands yet", () => {
  const files = conceptFiles(petition).map(({ file }) => file);
  expect(files).toEqual(
    expect.arrayContaining([
      ...["shared/committee/petitions/matter.ts", "shared/contract/petitions/petitions.ts"],
      ...["functions/api/petitions/acts.ts", "shared/pages/desk/petitions/desk.tsx"],
      ...["test/pure/committee/petitions.test.ts", "test/pure/committee/frozen/PETITION.json"],
    ]),
  );
  expect(files.filter(existsSync)).toEqual([]);
});

test("no name is left open in what is written", () => {
  const written = [...conceptFiles(petition), ...registered(petition, read)];
  expect(written.filter(({ text }) => /\{\{\w+\}\}/.test(text)).map(({ file }) => file)).toEqual([]);
});

test("it is registered by at most ten lines, and nothing else changes in the tables that it comes into", () => {
  const added = registered(petition, read).flatMap(({ file, text }) => {
    const before = read(file).split("\n");
    const after = text.split("\n");
    expect(after.filter((line) => before.includes(line))).toEqual(before);
    return after.filter((line) => !before.includes(line) && !line.startsWith("import "));
  });
  expect(added).toContain("  ...petitionMatter.acts,");
  expect(added.length).toBeLessThanOrEqual(10);
});

test("a table that isn't there is named", () => {
  expect(() => registered(petition, () => "")).toThrow("No table begins with: export const matters = [");
});
