import { clauseFiles } from "#docs/clause-files";
import { productReadings } from "#docs/product-readings";
import { code, linkTo, table, written } from "#docs/table";
import type { Clause } from "#guide/clause";
import { type Edition, editions } from "#guide/editions";
import { guide } from "#guide/guide";
import { parameterNames } from "#guide/parameters";

const clauses = guide.articles.flatMap((article) => article.clauses);

const readRow =
  (files: ReadonlyMap<string, string>) =>
  ({ id, reading, adds, parameters = [] }: Clause): readonly string[] => [
    id,
    reading?.en ?? "",
    adds?.en ?? "",
    [linkTo(files.get(id) ?? "", "file"), ...parameters.map(code)].join(", "),
  ];

const valueIn = (edition: Readonly<Record<string, unknown>>, name: string): string => `${edition[name]}`;

const parameters = ([first, ...later]: readonly [Edition, ...Edition[]]): string =>
  table(
    ["parameter", "what it is", ...[first, ...later].map(({ inForceFrom }) => `edition of ${inForceFrom}`)],
    Object.entries(parameterNames).map(([name, says]) => [
      code(name),
      says.en,
      ...[first, ...later].map((edition) => valueIn(edition, name)),
    ]),
  );

/** The page that tells how the guide is read where its text leaves a choice, and what the product adds to it. */
export const readingsPage = (): string => {
  const read = clauses.filter(({ reading, adds }) => reading ?? adds);
  return `${[
    written,
    "# Readings",
    "Where the guide leaves a choice, one is made, in one place, and can be changed there. What the text doesn’t ask for and the product does all the same stands apart from that, so that nobody takes ours for the guide’s.",
    "## Of the rules",
    table(["rule", "how it is read", "what the product adds", "where"], read.map(readRow(clauseFiles()))),
    "## The numbers and choices of each edition",
    "They stand in `shared/guide/editions.ts`; a revision of the guide (article 13) adds an edition there. A matter keeps the edition under which it was opened.",
    parameters(editions()),
    "## Of everything beside the rules",
    table(
      ["about", "how it is read", "where"],
      productReadings.map(({ about, reading, where }) => [
        about,
        reading,
        where.map((file) => linkTo(file)).join(", "),
      ]),
    ),
  ].join("\n\n")}\n`;
};
