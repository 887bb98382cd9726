import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "@jest/globals";
import { bundle, entries } from "#infra/bundle";

/** Where they were bundled for the stacks of these very sources, before any test. */
const stacks = resolve(import.meta.dirname, "../../../cdk.out/bundles");
const folder = () => mkdtempSync(join(tmpdir(), "bundles-"));
const filesIn = (path: string) => readdirSync(path).toSorted();
const code = (path: string) =>
  filesIn(path)
    .map((file) => readFileSync(join(path, file), "utf8"))
    .join("");

/** What a person waits for, by the most that it reads before it takes its first event, in KB. */
const waitedFor = { api: 312, desk: 600, "sign-in-letter": 300 } as const;
const anew = ["api", "desk", "sign-in-letter"] as const;

const made = new Map(await Promise.all(anew.map(async (entry) => [entry, await bundle(entry, folder())] as const)));

test.each(anew)("%s is bundled alike each time", (entry) => {
  const one = made.get(entry)!;
  const other = join(stacks, entry);
  expect(filesIn(one.path)).toEqual(filesIn(other));
  expect(code(one.path)).toBe(code(other));
  expect(one.bytes).toBe(Buffer.byteLength(code(one.path)));
});

test.each(entries)(
  "%s is whole, with the environment's credentials alone, and every part of it can be read",
  (entry) => {
    const path = join(stacks, entry);
    expect(code(path).match(/\bfrom\s*"[@\w]|AWS_SSO|sso_session/)).toBeNull();
    const parts = filesIn(path).filter((file) => file.endsWith(".mjs"));
    const reading = parts.map((file) => `await import(${JSON.stringify(join(path, file))});`).join("\n");
    const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", reading], {
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  },
);

const arabicIn = (file: string) =>
  [...readFileSync(file, "utf8").matchAll(/"([^"\n]*\p{Script=Arabic}[^"\n]*)"/gu)].map(([, words]) => words!);

/** What the contract's examples say in Arabic, and nothing else of ours. */
const exampleWords = () => {
  const examples = globSync("shared/contract/*/examples.ts");
  const others = globSync("{shared,functions}/**/*.{ts,tsx}").filter((file) => !examples.includes(file));
  const told = new Set(others.flatMap(arabicIn));
  return examples.flatMap(arabicIn).filter((words) => !told.has(words));
};

test("no bundle carries an example of the contract", () => {
  const words = exampleWords();
  expect(words.length).toBeGreaterThan(20);
  const carried = entries.flatMap((entry) => {
    const whole = code(join(stacks, entry));
    return words.filter((example) => whole.includes(`"${example}"`)).map((example) => `${entry}: ${example}`);
  });
  expect(carried).toEqual([]);
});

test("what the api does or tells is read when it is asked for: an act, the guide's texts, its own description, words for a problem", () => {
  const { path, bytes, bytesAtStart } = made.get("api")!;
  const seldom = [/^acts-/, /^document-/, /^guide-/, /^tell-/].map((name) => expect.stringMatching(name));
  expect(filesIn(path)).toEqual(expect.arrayContaining(seldom));
  expect(bytes).toBeGreaterThan(bytesAtStart);
});

test.each(anew)("%s reads little before it takes its first event", (entry) => {
  const { bytesAtStart } = made.get(entry)!;
  expect(bytesAtStart).toBeLessThanOrEqual(waitedFor[entry] * 1024);
  expect(bytesAtStart).toBeGreaterThan(100 * 1024);
});
