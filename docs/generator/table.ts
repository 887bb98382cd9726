type Row = readonly string[];

const line = (cells: Row): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;

/** A table in Markdown: its head, then its rows. */
export const table = (head: Row, rows: readonly Row[]): string =>
  [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");

/** A name as code is told apart from words. */
export const code = (name: string): string => `\`${name}\``;

/** A link to a file of the repository, by its path from the repository's root: wherever the page stands that it is on. */
export const linkTo = (file: string, says = code(file)): string => `[${says}](/${file})`;

/** The first line of a page that is written by a program. */
export const written = "<!-- Written by `npm run docs` from the guide's data: change the data, not this page. -->";
