import { LetterName } from "#committee/correspondence";
import type { Addressed } from "#secretariat/letter-box";

/**
 * A letter's key as it travels with it through the post, which takes no "#" in a tag: "@" stands for each, and in no key of ours
 * for itself.
 */
export const tagOf = ({ matter, page, letter, to }: Addressed): string =>
  [matter, page, letter, to].join("#").replaceAll("#", "@");

const shape = /^([A-Z]+)@([\w.-]+)@([1-9]\d*)@([\w-]+)@([A-Z]+)@([\w.-]+)$/;

/** The letter that a tag is of; nothing for a tag that is none of ours. */
export const letterIn = (tag: string): Addressed | undefined => {
  const [, kind, id, page, name, seatOrPerson, to] = shape.exec(tag) ?? [];
  const letter = LetterName.safeParse(name);
  return letter.success
    ? { matter: `${kind}#${id}`, page: Number(page), letter: letter.data, to: `${seatOrPerson}#${to}` }
    : undefined;
};
