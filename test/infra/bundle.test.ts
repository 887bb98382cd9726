import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { bundle, entries } from "#infra/bundle";

const folder = () => mkdtempSync(join(tmpdir(), "bundles-"));
const filesIn = (path: string) => readdirSync(path).toSorted();
const code = (path: string) =>
  filesIn(path)
    .map((file) => readFileSync(join(path, file), "utf8"))
    .join("");

test.each(entries)("%s is bundled alike each time, whole, with the environment's credentials alone", async (entry) => {
  const [one, other] = [await bundle(entry, folder()), await bundle(entry, folder())];
  expect(filesIn(one.path)).toEqual(filesIn(other.path));
  expect(code(one.path)).toBe(code(other.path));
  expect(one.bytes).toBe(Buffer.byteLength(code(one.path)));
  expect(code(one.path).match(/\bfrom\s*"[@\w]|AWS_SSO|sso_session/)).toBeNull();
});

test("the api's bundle is no larger than 352 KB, what is seldom asked for included", async () => {
  expect((await bundle("api", folder())).bytes).toBeLessThanOrEqual(352 * 1024);
});
