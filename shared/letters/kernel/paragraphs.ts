const lineBreak = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
const unseen = /[^\P{Cc}\n\t]/gu;
const emptyLines = /\n(?:[^\S\n]*\n)+/;

/** A text in its paragraphs, each in its lines, whichever way its lines were broken; control characters are left out. */
export const paragraphsOf = (text: string): readonly (readonly string[])[] =>
  text
    .replaceAll(lineBreak, "\n")
    .replaceAll(unseen, "")
    .trim()
    .split(emptyLines)
    .map((paragraph) => paragraph.split("\n"));
