import type { VNode } from "preact";
import type { Passage } from "#committee/kernel/words";
import { directionOf, type Language, sayWords } from "#wording/wording";

/** A passage that a person typed, in its paragraphs, in the language it stands in. */
export const Paragraphs = ({ passage, language }: Readonly<{ passage: Passage; language: Language }>): VNode => {
  const { text, language: own } = sayWords(passage, language);
  return (
    <div lang={own} dir={directionOf(own)} class="passage">
      {text.split(/\n+/).map((line, index) => (
        <p key={`${index + 1}`}>{line}</p>
      ))}
    </div>
  );
};
