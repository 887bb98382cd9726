import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { check } from "../../../checkers/journal.mjs";

const checker = resolve("checkers/journal.mjs");
const folder = mkdtempSync(join(tmpdir(), "journal-"));
afterAll(() => rmSync(folder, { recursive: true }));

const vectorIn = (file: string) => JSON.parse(readFileSync(file, "utf8"));
const good = vectorIn("checkers/vectors/holds.json");
const broken = vectorIn("checkers/vectors/altered.json");

const written = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
const goodFile = written("good.json", JSON.stringify(good.journal));
const brokenFile = written("broken.json", JSON.stringify(broken.journal));

const run = (args: readonly string[], input = "", script = checker) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { input, encoding: "utf8" });
  return { status, stdout, stderr };
};

test.each(globSync("checkers/vectors/*.json").map((file) => [basename(file, ".json"), vectorIn(file)]))(
  "the vector %s: $about",
  (_, { journal, head, faults }) => {
    expect(check(journal, head)).toEqual(faults);
  },
);

test("there are vectors of records that hold, and of records that don't", () => {
  const faults = globSync("checkers/vectors/*.json").map((file) => vectorIn(file).faults.length);
  expect(faults.filter((count) => count === 0).length).toBeGreaterThan(0);
  expect(faults.filter((count) => count > 0).length).toBeGreaterThan(10);
});

test("a record that holds ends with 0, and says so in the three languages", () => {
  expect(run([goodFile, good.head])).toEqual({
    status: 0,
    stdout: `السجل سليم ومطابق للبصمة إلى حدود الصفحة 3 من 3. عدد النصوص غير المعروضة: 2.
Le registre est intact et conforme à l’empreinte jusqu’à la page 3 sur 3. Textes non communiqués\u00a0: 2.
The record holds up to page 3 of 3. Texts withheld: 2.
`,
    stderr: "",
  });
});

test("the head of an older letter vouches for the pages up to its own, and no further is said", () => {
  const { status, stdout } = run([goodFile, good.journal.pages[1].hash]);
  expect(status).toBe(0);
  expect(stdout).toContain("The record holds up to page 2 of 3.");
});

test("what is shown less of says so: pages cut off by how far the record goes, words struck out by their count", () => {
  const cut = { ...good.journal, pages: good.journal.pages.slice(0, 2), texts: {} };
  const { status, stdout } = run(["-", cut.pages[1].hash], JSON.stringify(cut));
  expect(status).toBe(0);
  expect(stdout).toMatch(/The record holds up to page 2 of 2\. Texts withheld: [1-9]/);
});

test("pages after the head's must hang together all the same", () => {
  const pages = good.journal.pages.map((page: object, index: number) =>
    index === 2 ? { ...page, act: "other" } : page,
  );
  const { status, stdout } = run(["-", good.journal.pages[1].hash], JSON.stringify({ ...good.journal, pages }));
  expect(status).toBe(1);
  expect(stdout).toContain("page 3: altered");
});

test.each([
  ["a matter", (text: string) => text.replace("{", '{"matter":"MEETING#other",')],
  [
    "a fact deep within",
    (text: string) => text.replace('"facts":{', '"facts":{"heldOn":"2026-01-01","heldOn":"2026-01-01",'),
  ],
  ["a name written otherwise", (text: string) => text.replace("{", '{"m\\u0061tter":"MEETING#other",')],
])("%s told twice is refused: what one reader sees another may not", (_, doubled) => {
  const { status, stdout, stderr } = run(["-", good.head], doubled(JSON.stringify(good.journal)));
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toContain("two members named");
});

test("a record that doesn't hold ends with 1, and names the page and the fault", () => {
  const { status, stdout } = run([brokenFile, broken.head]);
  expect(status).toBe(1);
  expect(stdout).toMatch(/^page 1: altered\n/);
  expect(stdout).toContain("The record does not hold.");
});

test("a page whose number is none is a fault like another, not one that stops the check", () => {
  const pages = [{ ...good.journal.pages[0], page: { toString: 0 } }, ...good.journal.pages.slice(1)];
  const { status, stdout } = run(["-", good.head], JSON.stringify({ ...good.journal, pages }));
  expect(status).toBe(1);
  expect(stdout).toMatch(/^page 1: altered\npage 1: misnumbered\n/);
});

test("a dash reads what is piped in", () => {
  expect(run(["-", good.head], JSON.stringify(good.journal)).status).toBe(0);
  expect(run(["-", broken.head], JSON.stringify(broken.journal)).status).toBe(1);
});

test("a checker that is reached by a link checks all the same", () => {
  const link = join(folder, "linked.mjs");
  symlinkSync(checker, link);
  expect(run([brokenFile, broken.head], "", link).status).toBe(1);
});

test.each([
  ["no file and no head", []],
  ["no head", [goodFile]],
  ["a head that is none", [goodFile, "ff"]],
  ["a file that isn't there", [join(folder, "none.json"), good.head]],
  ["a file that is no JSON", [written("torn.json", '{"matter":'), good.head]],
  ["a file that is no journal", [written("other.json", "[]"), good.head]],
])("with %s it can't tell, and ends with 2", (_, args) => {
  const { status, stdout, stderr } = run(args);
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).not.toBe("");
});

test("it needs Node and nothing else", () => {
  const imported = [...readFileSync(checker, "utf8").matchAll(/\b(?:from|import|require)\s*\(?\s*["'`]([^"'`]+)/g)];
  expect(imported.length).toBeGreaterThan(0);
  expect(imported.map(([, name]) => name).filter((name) => !name?.startsWith("node:"))).toEqual([]);
});
