import type { Fact, Run } from "#letters/kernel/message";
import { type Language, say, sayDate, sayWords, type Text } from "#wording/wording";

type Typed = Parameters<typeof sayWords>[0];

/** The letter's own words, in the language it is written in. */
export const inWords = (text: string, language: Language): Run => ({ run: "words", text, language });

/** What people typed: in the reader's language or, where they gave none in it, in Arabic. */
export const asTyped = (typed: Typed, reader: Language): Run => {
  const { text, language } = sayWords(typed, reader);
  return { run: "words", text, language };
};

/** A day under its name. */
export const dayFact = (name: Text, day: string, language: Language): Fact => ({
  name: say(name, language),
  value: inWords(sayDate(day, language), language),
});

/** What people typed, under its name. */
export const typedFact = (name: Text, typed: Typed, language: Language): Fact => ({
  name: say(name, language),
  value: asTyped(typed, language),
});
