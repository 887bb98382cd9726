import { existsSync, globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "@jest/globals";

const page = readFileSync("infra/local/README.md", "utf8");
const named = [...page.matchAll(/`([^`\s]+)`/g)].map(([, name = ""]) => name);

test("the local system's page names each of its rooms, and no file that isn't there", () => {
  expect(
    globSync("infra/local/*/")
      .map((room) => basename(room))
      .filter((room) => !named.includes(room)),
  ).toEqual([]);
  const files = named.filter((name) => /^[\w/-]+\.(ts|cjs|json)$/.test(name));
  expect(files.filter((file) => !existsSync(`infra/local/${file}`))).toEqual([]);
  expect(files).toContain("world.ts");
});

test("the local system's page is read at one sitting: six kilobytes at the most", () => {
  expect(Buffer.byteLength(page)).toBeLessThanOrEqual(6 * 1024);
});
