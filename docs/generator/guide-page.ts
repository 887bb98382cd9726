import { clauseFiles } from "#docs/clause-files";
import { code, linkTo, table, written } from "#docs/table";
import type { Article, Clause, Keeping } from "#guide/clause";
import { guide } from "#guide/guide";

const unstopped = (sentence: string): string => sentence.replace(/\.$/, "");

const wayOf = (keeping: Keeping): string => {
  switch (keeping.by) {
    case "rule":
      return `**rule**: ${keeping.acts.map(code).join(", ")} refused where it is broken (${linkTo(keeping.test, "test")})`;
    case "duty":
      return `**duty**: ${code(keeping.act)} on its day (${linkTo(keeping.test, "test")})`;
    case "design":
      return `**design**: ${unstopped(keeping.how.en)} (${linkTo(keeping.test, "test")})`;
    case "people":
      return `**people**: ${unstopped(keeping.because.en)}`;
    case "planned":
      return "**planned**";
  }
};

const ways = {
  rule: "an act that breaks it is refused, and the refusal cites it",
  duty: "the clock minds its deadline, and a deadline that is missed is published",
  design: "the product is made so that it holds",
  people: "people alone can keep it",
  planned: "the product doesn’t help to keep it yet, or not in full",
} as const satisfies Readonly<Record<Keeping["by"], string>>;

const clauses = guide.articles.flatMap((article) => article.clauses);

const countOf = (way: string): string => `${clauses.filter(({ kept }) => kept.some(({ by }) => by === way)).length}`;

const counts = table(
  ["kept by", "which means", "rules"],
  Object.entries(ways).map(([way, means]) => [way, means, countOf(way)]),
);

const rowOf =
  (files: ReadonlyMap<string, string>) =>
  ({ id, source, says, kept }: Clause): readonly string[] => [
    source === "text" ? id : `${id} (${source})`,
    says.en,
    kept.map(wayOf).join("<br>"),
    linkTo(files.get(id) ?? "", "file"),
  ];

const headingOf = ({ number, title }: Article): string =>
  number === 0 ? `## ${title.en}` : `## Article ${number}: ${title.en}`;

const sectionOf = (article: Article, files: ReadonlyMap<string, string>): string =>
  `${headingOf(article)}\n\n${table(["rule", "in our words", "kept by", "where"], article.clauses.map(rowOf(files)))}`;

/** The page that tells of each rule of the guide how it is kept, and where. */
export const guidePage = (): string => {
  const files = clauseFiles();
  return `${[
    written,
    "# The guide, rule by rule",
    `The guide has ${clauses.length} rules. Each is data in \`shared/guide\`, in our own words in Arabic, French and English; the public page \`/guide\` shows all three. How the text is read where it leaves a choice stands in [readings.md](readings.md).`,
    counts,
    "A rule can be kept in several ways, so that the numbers add up to more than there are rules.",
    ...guide.articles.map((article) => sectionOf(article, files)),
  ].join("\n\n")}\n`;
};
