import { eachOf, type Fields } from "#pages/kit/field";
import { type Language, say } from "#wording/wording";

/** What the field at a place is called, by the longest of some places that it stands at or below. */
export const named =
  (names: Readonly<Record<string, string>>) =>
  (at: string): string | undefined =>
    Object.entries(names)
      .filter(([place]) => `${at}/`.startsWith(`${place}/`))
      .toSorted(([one], [other]) => other.length - one.length)
      .at(0)?.[1];

/** What some fields are called, by their places. */
export const namesOf = (fields: Fields, language: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(eachOf(fields).map(({ at, says }) => [at, say(says, language)]));
