import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import registrations from "./registrations.json" with { type: "json" };

/** A file and what stands in it. */
export type Written = Readonly<{ file: string; text: string }>;

/** A concept's name, of one and of many, as it stands in names of files and of code: "petition", "petitions". */
export type Named = Readonly<{ one: string; many: string }>;

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** A template with a concept's name in its braces. */
const named = (text: string, { one, many }: Named): string => {
  const names = { one, many, One: capital(one), Many: capital(many), ONE: one.toUpperCase() };
  return Object.entries(names).reduce((told, [name, value]) => told.replaceAll(`{{${name}}}`, value), text);
};

const templates = join(import.meta.dirname, "concept");

/** The files of a new concept, from its matter to its first test, which is red. */
export const conceptFiles = (name: Named): readonly Written[] =>
  globSync("**/*.txt", { cwd: templates }).map((template) => ({
    file: template
      .replace(/\.txt$/, "")
      .replaceAll("\\", "/")
      .replace(/\bmany\b/g, name.many)
      .replace(/\bONE\b/g, name.one.toUpperCase()),
    text: named(readFileSync(join(templates, template), "utf8"), name),
  }));

/** A text with lines put at the end of the table that begins with a line of it. */
const withLines = (text: string, table: string, added: readonly string[]): string => {
  const lines = text.split("\n");
  const begins = lines.findIndex((one) => one.startsWith(table));
  const ends = lines.findIndex((one, index) => index > begins && /^[}\]]/.test(one));
  if (begins < 0 || ends < 0) throw new Error(`No table begins with: ${table}`);
  return lines.toSpliced(ends, 0, ...added.map((line) => `  ${line}`)).join("\n");
};

/** The tables that join the concepts, each with what a new one is registered by, from what stands in them now. */
export const registered = (name: Named, read: (file: string) => string): readonly Written[] =>
  [...new Set(registrations.map(({ file }) => file))].map((file) => ({
    file,
    text: registrations
      .filter((one) => one.file === file)
      .reduce((text, { table, lines, reads }) => {
        const told = withLines(
          text,
          table,
          lines.map((line) => named(line, name)),
        );
        return reads === undefined ? told : `${named(reads, name)}\n${told}`;
      }, read(file)),
  }));
