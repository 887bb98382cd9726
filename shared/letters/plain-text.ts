import type { Block, Fact, Message } from "#letters/message";
import { type Language, say, type Text } from "#wording/wording";

const named: Text = { ar: "{name}:", fr: "{name}\u00a0:", en: "{name}:" };

/** An address or a code stands on a line of its own, where no right-to-left words can disorder it. */
const writeFact = ({ name, value }: Fact, language: Language): string =>
  `${say(named, language, { name })}${value.run === "words" ? " " : "\n"}${value.text}`;

const writeBlock = (block: Block, language: Language): string => {
  switch (block.block) {
    case "paragraph":
    case "note":
    case "code":
      return block.text;
    case "facts":
      return block.facts.map((fact) => writeFact(fact, language)).join("\n");
    case "list":
      return [block.title, ...block.items.map(({ text }, index) => `${index + 1}. ${text}`)].join("\n");
  }
};

/** Blocks as plain text, an empty line between them. */
export const inPlain = (blocks: readonly Block[], language: Language): string =>
  blocks.map((block) => writeBlock(block, language)).join("\n\n");

/** The letter as plain text. */
export const asPlainText = ({ language, title, body, foot }: Message): string =>
  `${title}\n\n${inPlain(body, language)}\n\n---\n\n${inPlain(foot, language)}\n`;
