import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "@jest/globals";
import { pages } from "#docs/pages";

const read = (file: string): string => readFileSync(file, "utf8");
const papers = globSync("{*,docs/**/*}.md").toSorted();

test("the README fits on a few screens", () => {
  expect(statSync("README.md").size).toBeLessThanOrEqual(12 * 1024);
});

test.each(Object.entries(pages))(
  "%s says what the guide's data says now, or npm run docs writes it anew",
  (file, page) => {
    expect(read(file)).toBe(page());
  },
);

type Link = Readonly<{ from: string; to: string; heading: string | undefined }>;

/** Where a link of a page leads: from the repository's root, or from where the page stands. */
const placeOf = (to: string, from: string): string =>
  normalize(to.startsWith("/") ? to.slice(1) : join(dirname(from), to));

/** The links of a page to files of the repository, and to what stands under a heading there. */
const linksIn = (from: string): readonly Link[] =>
  [...read(from).matchAll(/\]\((?!\w+:)([^)#\s]*)(?:#([^)\s]+))?\)/g)].map(([, to = "", heading]) => ({
    from,
    to: to === "" ? from : placeOf(to, from),
    heading,
  }));

const links = papers.flatMap(linksIn);

test("every link of the papers leads to something that is there", () => {
  expect(links.length).toBeGreaterThan(100);
  expect(links.filter(({ to }) => !existsSync(to))).toEqual([]);
});

/** The headings of a page as links name them. */
const headingsOf = (file: string): readonly string[] =>
  [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, words = ""]) =>
    words
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );

test("every link to a heading leads to one of its page", () => {
  const named = links.flatMap((link) => (link.heading === undefined ? [] : [{ ...link, heading: link.heading }]));
  expect(named.filter(({ to, heading }) => !headingsOf(to).includes(heading))).toEqual([]);
});

test("whoever begins at the README can reach every paper", () => {
  const reached = new Set(["README.md"]);
  for (const file of reached)
    for (const { to } of links.filter(({ from }) => from === file)) if (to.endsWith(".md")) reached.add(to);
  expect(papers.filter((file) => !reached.has(file))).toEqual([]);
});

test("every file that the papers name is there", () => {
  const named = papers.flatMap((paper) =>
    [...read(paper).matchAll(/`((?:shared|functions|infra|docs|test|checkers)\/[\w./-]*\.\w+)`/g)].map(
      ([, file = ""]) => [paper, file] as const,
    ),
  );
  expect(named.filter(([, file]) => !existsSync(file))).toEqual([]);
});

test("every npm script that the papers name is one", () => {
  const { scripts } = JSON.parse(read("package.json"));
  const named = papers.flatMap((paper) =>
    [...read(paper).matchAll(/\bnpm run (?:-s )?([\w:-]+)/g)].map(([, script = ""]) => [paper, script] as const),
  );
  expect(named.filter(([, script]) => !(script in scripts))).toEqual([]);
});

const vowels = /[\u064b-\u0652]/g;
const plain = (text: string): string =>
  text.replaceAll(vowels, "").replaceAll("\\u00a0", " ").replaceAll("\u00a0", " ").toLowerCase();
const texts = plain(globSync("shared/**/*.{ts,tsx}").map(read).join("\n"));

/** The terms of the glossary: Arabic, French, English. */
const terms = read("docs/words.md")
  .split("\n## Glossary\n")
  .slice(1)
  .join()
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .slice(2)
  .map((line) =>
    line
      .split("|")
      .map((cell) => cell.trim())
      .slice(1, 4),
  );

test.each(terms)("%s, %s, %s is a term of what people read", (...term) => {
  expect(term.filter((word) => word === "" || !texts.includes(plain(word)))).toEqual([]);
});
