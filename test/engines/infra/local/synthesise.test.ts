import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "@jest/globals";
import { digestOf } from "#infra/local/template/synthesise";

const written = { "functions/api.ts": "api", "infra/app.ts": "app", "package-lock.json": "{}", "cdk.json": "{}" };

/** A folder with these files. */
const project = (files: Readonly<Record<string, string>> = written): string => {
  const root = mkdtempSync(join(tmpdir(), "project-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
};

test("the same files make the same stacks, in whatever folder and whenever they were written", () => {
  expect(digestOf(project())).toBe(digestOf(project()));
});

test.each(Object.keys(written))("a change of %s calls for others", (path) => {
  expect(digestOf(project({ ...written, [path]: "changed" }))).not.toBe(digestOf(project()));
});

test("a source added, taken away or called otherwise calls for others", () => {
  const { "functions/api.ts": api, ...rest } = written;
  const digests = [written, rest, { ...rest, "functions/else.ts": api }, { ...written, "shared/new.ts": "" }];
  expect(new Set(digests.map((files) => digestOf(project(files)))).size).toBe(digests.length);
});

test("what only runs the stacks calls for none", () => {
  const root = project({ ...written, "infra/local/start.ts": "", "infra/rehearsal/rehearse.ts": "" });
  expect(digestOf(root)).toBe(digestOf(project()));
  rmSync(join(root, "infra/local"), { recursive: true });
  expect(digestOf(root)).toBe(digestOf(project()));
});
