import type { VNode } from "preact";
import type { Words } from "#committee/kernel/words";
import { directionOf, type Language, sayWords } from "#wording/wording";

/** Words that a person typed, for a reader of a language, in the language they stand in. */
export const Worded = ({ words, language }: Readonly<{ words: Words; language: Language }>): VNode => {
  const { text, language: own } = sayWords(words, language);
  return (
    <bdi lang={own} dir={directionOf(own)}>
      {text}
    </bdi>
  );
};
