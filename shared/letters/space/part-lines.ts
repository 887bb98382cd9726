import type { Part } from "#committee/space/parts";
import type { Block } from "#letters/kernel/message";
import { inWords } from "#letters/kernel/runs";
import { partNames } from "#wording/association-parts";
import { type Language, say, type Text } from "#wording/wording";

/** Parts of an association's file under a title; nothing where there is none. */
export const partLines = (title: Text, parts: readonly Part[], language: Language): readonly Block[] =>
  parts.length === 0
    ? []
    : [
        {
          block: "lines",
          title: say(title, language),
          lines: parts.map((part) => [inWords(say(partNames[part], language), language)]),
        },
      ];
