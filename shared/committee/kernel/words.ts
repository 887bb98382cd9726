import * as z from "zod/mini";

/** One line that a person typed. */
export const Line = z
  .string()
  .check(z.trim(), z.minLength(1), z.maxLength(300), z.regex(/^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]*$/u));

/** A short text that a person typed: Arabic always, the other languages of the country and English where given. */
export const Words = z.readonly(
  z.strictObject({ ar: Line, fr: z.optional(Line), en: z.optional(Line), zgh: z.optional(Line) }),
);
export type Words = z.infer<typeof Words>;

const passage = z.string().check(z.trim(), z.minLength(1), z.maxLength(3_000), z.regex(/^[^\p{Cs}]*$/u));

/** A longer text that a person typed, in paragraphs: Arabic always, other languages where given. */
export const Passage = z.readonly(
  z.strictObject({ ar: passage, fr: z.optional(passage), en: z.optional(passage), zgh: z.optional(passage) }),
);
export type Passage = z.infer<typeof Passage>;

/** Each language of a text under a name of its own: `agenda.1` gives `agenda.1.ar`, `agenda.1.fr`. */
export const wordsByName = (name: string, words: Words | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(words ?? {}).flatMap(([language, text]) =>
      text === undefined ? [] : [[`${name}.${language}`, text]],
    ),
  );
