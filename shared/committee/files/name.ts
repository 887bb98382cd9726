/** How much of a file's name is kept, in characters. */
const LONGEST = 120;

/**
 * What a file is called, as it was typed: on one line, of a path its last step alone, and without what turns the direction of
 * writing about, by which one name can look like another. Nothing where nothing is left.
 */
export const fileNameOf = (typed: string): string | undefined => {
  const step = typed.split(/[/\\]/).findLast((one) => one.trim() !== "") ?? "";
  const name = step.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, "").trim();
  return [...name].slice(-LONGEST).join("").trim() || undefined;
};
