import { LetterName } from "#committee/correspondence";
import type { Addressed } from "#secretariat/letter-box";

const keyOf = ({ matter, page, letter, to }: Addressed): string => [matter, page, letter, to].join("#");

/**
 * A letter's key as it travels with it through the post. SES takes ASCII letters, digits, "_" and "-" in a tag's value, 256 at the
 * most (MessageTag in its API reference): base64url has just these.
 */
export const tagOf = (letter: Addressed): string => Buffer.from(keyOf(letter)).toString("base64url");

const shape = /^([A-Z]+#[\w.-]+)#([1-9]\d*)#([\w-]+)#([A-Z]+#[\w.-]+)$/;

/** The letter that a tag is of; nothing for a tag that is none of ours. */
export const letterIn = (tag: string): Addressed | undefined => {
  const [, matter = "", page, name, to = ""] = shape.exec(Buffer.from(tag, "base64url").toString()) ?? [];
  const letter = LetterName.safeParse(name);
  return letter.success ? { matter, page: Number(page), letter: letter.data, to } : undefined;
};
