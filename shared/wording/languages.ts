/** The languages in which the product speaks, the first the one it speaks to whom it does not know. */
export const languages = ["ar", "fr", "en"] as const;
export type Language = (typeof languages)[number];

/** One text in the three languages; each may be an ICU message. A missing language does not compile. */
export type Text = Readonly<Record<Language, string>>;

/** What is put into a message: a number, or a text; a day ("2026-12-17") is said as a date of the language. */
export type Measures = Readonly<Record<string, number | string>>;

/** The side from which a language is read. */
export const directionOf = (language: Language): "rtl" | "ltr" => (language === "ar" ? "rtl" : "ltr");
