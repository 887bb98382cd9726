import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { bundle, entries } from "#infra/bundle";

const folder = () => mkdtempSync(join(tmpdir(), "bundles-"));
const code = (path: string) => readFileSync(join(path, "index.mjs"), "utf8");

test.each(entries)("%s is bundled alike each time, whole, with the environment's credentials alone", async (entry) => {
  const [one, other] = [await bundle(entry, folder()), await bundle(entry, folder())];
  expect(code(one.path)).toBe(code(other.path));
  expect(one.bytes).toBe(Buffer.byteLength(code(one.path)));
  expect(code(one.path)).not.toMatch(/\bfrom\s*"(?!\.)|AWS_SSO|sso_session/);
});

test("the api's bundle is no larger than 320 KB", async () => {
  expect((await bundle("api", folder())).bytes).toBeLessThanOrEqual(320 * 1024);
});
