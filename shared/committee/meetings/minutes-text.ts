import * as z from "zod/mini";
import { Passage, Words, wordsByName } from "#committee/kernel/words";

/** The exceptions of law 31-13 (article 7) under which a passage may be withheld from the public. */
export const Ground = z.enum([
  "defence-and-security",
  "private-life",
  "rights-and-freedoms",
  "sources",
  "foreign-relations",
  "economic-policy",
  "intellectual-property",
  "witnesses-and-victims",
  "council-deliberations",
  "inquiries",
  "judicial-proceedings",
  "competition",
]);
export type Ground = z.infer<typeof Ground>;

/** A view that differs from a decision, under its author's name (G2.4). */
const Dissent = z.readonly(z.strictObject({ name: Words, says: Passage }));

/** A decision reached by consensus (G5.7), with any dissent. */
const Consensus = z.readonly(
  z.strictObject({ says: Passage, dissents: z.readonly(z.array(Dissent).check(z.maxLength(30))) }),
);

/** A passage that members read and the public doesn't, with the exception of the law that withholds it. */
const Withheld = z.readonly(z.strictObject({ says: Passage, ground: Ground, reason: Words }));

/** What the minutes tell of one item of the agenda. */
export const MinutesItem = z.readonly(
  z.strictObject({
    said: z.optional(Passage),
    concluded: z.optional(Passage),
    decision: z.optional(Consensus),
    withheld: z.optional(Withheld),
  }),
);
export type MinutesItem = z.infer<typeof MinutesItem>;

/** The minutes of a meeting: an item for each of the agenda, in its order. */
export const Minutes = z.readonly(z.object({ items: z.readonly(z.array(MinutesItem).check(z.maxLength(30))) }));
export type Minutes = z.infer<typeof Minutes>;

type Named = Readonly<Record<string, string>>;

const merged = (parts: readonly Named[]): Named => Object.assign({}, ...parts);

const openWordsOf = ({ said, concluded, decision, withheld }: MinutesItem, item: string): Named => ({
  ...wordsByName(`${item}.said`, said),
  ...wordsByName(`${item}.concluded`, concluded),
  ...wordsByName(`${item}.decision`, decision?.says),
  ...merged(
    (decision?.dissents ?? []).map(({ name, says }, index) => ({
      ...wordsByName(`${item}.dissent.${index + 1}.name`, name),
      ...wordsByName(`${item}.dissent.${index + 1}`, says),
    })),
  ),
  ...wordsByName(`${item}.withheld.reason`, withheld?.reason),
});

/** The words of minutes by name, `item.1.said.ar`: those that anyone may read once they are published, and those withheld. */
export const minutesByName = ({ items }: Minutes): Readonly<{ open: Named; withheld: Named }> => ({
  open: merged(items.map((item, index) => openWordsOf(item, `item.${index + 1}`))),
  withheld: merged(items.map(({ withheld }, index) => wordsByName(`item.${index + 1}.withheld`, withheld?.says))),
});

/**
 * How many characters minutes have at the most, in all their languages: ours. With their keys, what binds them and the letter that
 * bears them, an act writes less than the four megabytes of a transaction.
 */
export const MOST_CHARACTERS = 300_000;

/** How many characters minutes have, what is withheld included. */
export const charactersOf = (minutes: Minutes): number => {
  const { open, withheld } = minutesByName(minutes);
  return [...Object.values(open), ...Object.values(withheld)].reduce((sum, words) => sum + words.length, 0);
};

/** The law's exception of each passage withheld, by the number of its item: what stays on the page. */
export const groundsOf = ({ items }: Minutes): Named =>
  merged(items.map(({ withheld }, index) => (withheld ? { [`item.${index + 1}.withheld`]: withheld.ground } : {})));
