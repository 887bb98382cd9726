import { globSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import type { Clause, Keeping } from "#guide/clause";
import { guide } from "#guide/guide";

const clauses = guide.articles.flatMap((article) => article.clauses);
/** The files of articles: those beside them hold their rules. */
const files = globSync("shared/guide/*.ts")
  .map((file) => [file, readFileSync(file, "utf8")] as const)
  .filter(([, text]) => text.includes(": Article = {"));

/** The rows of the table under a heading of README.md, but for its head. */
const rowsUnder = (heading: string): readonly string[] => {
  const [, onwards = ""] = readFileSync("README.md", "utf8").split(`\n## ${heading}\n`);
  const [section = ""] = onwards.split("\n## ");
  return section
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .slice(1);
};

const code = (word: string): string => `\`${word}\``;

const fileOf = ({ id }: Clause): string => code(files.find(([, text]) => text.includes(`id: "${id}"`))?.[0] ?? "");

const unstopped = (sentence: string): string => sentence.replace(/\.$/, "");

/** The beginning of a rule, to its first stop of any kind. */
const inFewWords = ({ says }: Clause): string => says.en.split(/[.:;](?:\s|$)/)[0] ?? "";

const wayOf = (keeping: Keeping): string => {
  switch (keeping.by) {
    case "rule":
      return `${keeping.acts.map(code).join(", ")} refuses what breaks it: ${code(keeping.test)}`;
    case "duty":
      return `${code(keeping.act)} on its day: ${code(keeping.test)}`;
    case "design":
      return `${unstopped(keeping.how.en)}: ${code(keeping.test)}`;
    case "people":
      return `people: ${unstopped(keeping.because.en)}`;
    case "planned":
      return "planned";
  }
};

const ruleRow = (clause: Clause): string =>
  `| ${clause.id} | ${inFewWords(clause)} | ${fileOf(clause)} | ${clause.kept.map(wayOf).join("; ")} |`;

const readingRows = (clause: Clause): readonly string[] => {
  const { id, reading, parameters } = clause;
  return reading
    ? [`| ${id} | ${unstopped(reading.en)} | ${parameters?.map(code).join(", ") ?? fileOf(clause)} |`]
    : [];
};

test("the README has one row for each rule of the guide, with its file and how it is kept", () => {
  expect(rowsUnder("The guide, rule by rule")).toEqual(clauses.map(ruleRow));
});

test("the README has one row for each reading of the guide, with the parameters or the file that hold it", () => {
  expect(rowsUnder("Readings").filter((row) => /^\| G\d/.test(row))).toEqual(clauses.flatMap(readingRows));
});
