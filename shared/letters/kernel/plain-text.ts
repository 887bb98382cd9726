import type { Block, Fact, Framed, Line, Message, Passage } from "#letters/kernel/message";
import { paragraphsOf } from "#letters/kernel/paragraphs";
import { type Language, say, type Text } from "#wording/wording";

const named: Text = { ar: "{name}:", fr: "{name}\u00a0:", en: "{name}:" };

/** An address or a code stands on a line of its own, where no right-to-left words can disorder it. */
const writeFact = ({ name, value }: Fact, language: Language): string =>
  `${say(named, language, { name })}${value.run === "words" ? " " : "\n"}${value.text}`;

const isolated = (text: string): string => `\u2068${text}\u2069`;

/** Words of another language are isolated, so that they turn neither the line they stand in nor what follows. */
const writeLine = (line: Line, language: Language): string =>
  line.map((run) => (run.run === "words" && run.language !== language ? isolated(run.text) : run.text)).join("");

const writePassage = ({ title, text }: Passage, language: Language): string => {
  const paragraphs = paragraphsOf(text).map((lines) => lines.join("\n"));
  return [...(title ? [`${writeLine(title, language)}\n`] : []), paragraphs.join("\n\n")].join("");
};

/** A bar before each line: whatever was typed within, it can't seem to end there. */
const writeFramed = ({ title, body }: Framed, language: Language): string =>
  `${title}\n\n${inPlain(body, language)}`
    .split("\n")
    .map((line) => `| ${line}`.trimEnd())
    .join("\n");

const writeBlock = (block: Block, language: Language): string => {
  switch (block.block) {
    case "paragraph":
    case "note":
    case "code":
      return block.text;
    case "way":
      return `${say(named, language, { name: block.does })}\n${block.address}`;
    case "facts":
      return block.facts.map((fact) => writeFact(fact, language)).join("\n");
    case "list":
      return [block.title, ...block.items.map(({ text }, index) => `${index + 1}. ${text}`)].join("\n");
    case "heading":
      return writeLine(block.line, language);
    case "lines":
      return [block.title, ...block.lines.map((line) => `- ${writeLine(line, language)}`)].join("\n");
    case "passage":
      return writePassage(block, language);
    case "framed":
      return writeFramed(block, language);
  }
};

/** Blocks as plain text, an empty line between them. */
export const inPlain = (blocks: readonly Block[], language: Language): string =>
  blocks.map((block) => writeBlock(block, language)).join("\n\n");

/** The letter as plain text. */
export const asPlainText = ({ language, title, body, foot }: Message): string =>
  `${title}\n\n${inPlain(body, language)}\n\n---\n\n${inPlain(foot, language)}\n`;
