import { type Markup, markup } from "#letters/kernel/markup";
import type { Block, Fact, Framed, Line, Passage, Run } from "#letters/kernel/message";
import { paragraphsOf } from "#letters/kernel/paragraphs";
import { styles } from "#letters/kernel/styles";
import { directionOf, type Language } from "#wording/wording";

const writeRun = (run: Run, language: Language): Markup => {
  if (run.run === "address")
    return markup`<a href="${run.text}" style="${styles.link}"><bdi dir="ltr">${run.text}</bdi></a>`;
  if (run.run === "code") return markup`<bdi dir="ltr" style="${styles.code}">${run.text}</bdi>`;
  return run.language === language
    ? markup`${run.text}`
    : markup`<bdi lang="${run.language}" dir="${directionOf(run.language)}">${run.text}</bdi>`;
};

const writeLine = (line: Line, language: Language): readonly Markup[] => line.map((run) => writeRun(run, language));

const writeFact = ({ name, value }: Fact, language: Language): Markup =>
  markup`<dt style="${styles.name}">${name}</dt><dd style="${styles.value}">${writeRun(value, language)}</dd>`;

const writeItem = (line: Line, language: Language): Markup =>
  markup`<li style="${styles.item}">${writeLine(line, language)}</li>`;

const writeLines = (lines: readonly string[]): readonly Markup[] =>
  lines.map((line, index) => (index === 0 ? markup`${line}` : markup`<br>\n${line}`));

const writeSubheading = (title: string | readonly Markup[]): Markup =>
  markup`<h3 style="${styles.subheading}">${title}</h3>\n`;

const writePassage = ({ title, text, language: own }: Passage, language: Language): Markup => {
  const marks = own === language ? markup`` : markup` lang="${own}" dir="${directionOf(own)}"`;
  const paragraphs = paragraphsOf(text).map(
    (lines) => markup`<p${marks} style="${styles.passage}">${writeLines(lines)}</p>\n`,
  );
  return title ? markup`${writeSubheading(writeLine(title, language))}${paragraphs}` : markup`${paragraphs}`;
};

const writeFramed = ({ as, title, body }: Framed, language: Language): Markup =>
  markup`<div style="${styles[as]}">\n${writeSubheading(title)}${writeBlocks(body, language)}</div>\n`;

const writeBlock = (block: Block, language: Language): Markup => {
  switch (block.block) {
    case "paragraph":
      return markup`<p style="${styles.paragraph}">${block.text}</p>\n`;
    case "note":
      return markup`<p style="${styles.note}">${block.text}</p>\n`;
    case "code":
      return markup`<p style="${styles.typed}"><bdi dir="ltr">${block.text}</bdi></p>\n`;
    case "way":
      return markup`<p style="${styles.paragraph}"><a href="${block.address}" style="${styles.way}">${block.does}</a></p>\n`;
    case "facts":
      return markup`<dl style="${styles.facts}">${block.facts.map((fact) => writeFact(fact, language))}</dl>\n`;
    case "list":
      return markup`<h2 style="${styles.heading}">${block.title}</h2>
<ol style="${styles.list}">${block.items.map((item) => writeItem([item], language))}</ol>\n`;
    case "heading":
      return markup`<h2 style="${styles.heading}">${writeLine(block.line, language)}</h2>\n`;
    case "lines":
      return markup`${writeSubheading(block.title)}<ul style="${styles.list}">${block.lines.map((line) => writeItem(line, language))}</ul>\n`;
    case "passage":
      return writePassage(block, language);
    case "framed":
      return writeFramed(block, language);
  }
};

/** Blocks as HTML; what stands in another language than the letter's is marked with it. */
export const writeBlocks = (blocks: readonly Block[], language: Language): readonly Markup[] =>
  blocks.map((block) => writeBlock(block, language));
