import { IntlMessageFormat } from "intl-messageformat";

import { directionOf, type Language, languages, type Measures, type Text } from "#wording/languages";

export { directionOf, type Language, languages, type Measures, type Text };

const locales = { ar: "ar-MA", fr: "fr-MA", en: "en-GB" } as const satisfies Record<Language, string>;

/** Keeps what a costly making gave for each name: thousands of letters say the same words. */
const once = <Made>(make: (name: string) => Made): ((name: string) => Made) => {
  const made = new Map<string, Made>();
  return (name) => {
    const known = made.get(name) ?? make(name);
    made.set(name, known);
    return known;
  };
};

const dayFormat = once(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      weekday: "long",
      day: "numeric",
      month: "long",
      year: "numeric",
      timeZone: "UTC",
    }),
);

/** A day in words: "Thursday 17 December 2026", with Moroccan month names and Western digits in Arabic. */
export const sayDate = (day: string, language: Language): string =>
  dayFormat(locales[language]).format(Date.parse(day));

/** The month of a day in words: "December 2026". */
export const sayMonth = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { month: "long", year: "numeric", timeZone: "UTC" }).format(
    Date.parse(day),
  );

const isDay = (measure: number | string): measure is string => /^\d{4}-\d{2}-\d{2}$/.test(String(measure));

const wordings = {
  ar: once((message) => new IntlMessageFormat(message, locales.ar)),
  fr: once((message) => new IntlMessageFormat(message, locales.fr)),
  en: once((message) => new IntlMessageFormat(message, locales.en)),
} as const satisfies Record<Language, unknown>;

/** The text in a language, its measures put in, plurals as that language has them (Arabic has six). */
export const say = (text: Text, language: Language, measures: Measures = {}): string => {
  const worded = Object.entries(measures).map(([name, measure]) => [
    name,
    isDay(measure) ? sayDate(measure, language) : measure,
  ]);
  return String(wordings[language](text[language]).format(Object.fromEntries(worded)));
};

/** Words as they are shown: in which language, and from which side that is read. */
export type Said = Readonly<{ text: string; language: Language; direction: "rtl" | "ltr" }>;

/** Words that people typed, in Arabic at least; for a reader of a language that they lack they stand in Arabic, marked so. */
export const sayWords = (
  words: Readonly<{ ar: string; fr?: string | undefined; en?: string | undefined }>,
  language: Language,
): Said => {
  const own = words[language];
  const shown = own === undefined ? "ar" : language;
  return { text: own ?? words.ar, language: shown, direction: directionOf(shown) };
};
