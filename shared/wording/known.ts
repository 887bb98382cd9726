import { directionOf, type Language, type Measures, sayWords } from "#wording/wording";

/** By what people know a matter. */
export type Known = Readonly<{ heldOn?: string | undefined; title?: Parameters<typeof sayWords>[0] | undefined }>;

/** A name as it stands within a sentence: one that is read from the other side is kept apart from what stands around it. */
const within = (title: Parameters<typeof sayWords>[0], language: Language): string => {
  const { text, direction } = sayWords(title, language);
  return direction === directionOf(language) ? text : `\u2068${text}\u2069`;
};

/** What a sentence about a matter is filled with: the day by which people know it, or its name. */
export const measuresOf = ({ heldOn, title }: Known, language: Language): Measures => ({
  ...(heldOn && { heldOn }),
  ...(title && { title: within(title, language) }),
});
