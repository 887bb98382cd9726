import type { Addresses } from "#committee/people/addresses";
import { inTurn } from "#functions/kernel/in-turn";
import type { Recorded, Register } from "#secretariat/register";

type Reserved = Recorded["texts"][string];

/** Whose words are looked for: their id, and every address at which they were written to. */
export type Whose = Readonly<{ id: string; addresses: Addresses }>;

/** Someone's words on a page of a matter that isn't theirs, by their names. */
export type OwnWords = Readonly<{ matter: string; page: number; words: Readonly<Record<string, string>> }>;

const EMAIL = "email";

/** How someone is called stands under names that begin as that of their address does. */
const contactsAt = (words: Reserved, addresses: Addresses): readonly string[] =>
  Object.entries(words)
    .filter(([name, text]) => name.endsWith(EMAIL) && addresses.includes(text.words.toLowerCase()))
    .map(([name]) => name.slice(0, -EMAIL.length))
    .flatMap((lead) => [`${lead}name.ar`, `${lead}name.latin`, `${lead}${EMAIL}`]);

/** On a page of someone's own that justifies an absence, all that is reserved; on any other, how they were called and written to. */
const theirsOn = (
  { act, by }: Recorded["pages"][number],
  words: Reserved,
  { id, addresses }: Whose,
): OwnWords["words"] => {
  const names = act === "absence-justified" && by === id ? Object.keys(words) : contactsAt(words, addresses);
  return Object.fromEntries(
    Object.entries(words).flatMap(([name, text]) => (names.includes(name) ? [[name, text.words]] : [])),
  );
};

const wordsIn = async (register: Register, matter: string, whose: Whose): Promise<readonly OwnWords[]> => {
  const [{ pages }, reserved] = await Promise.all([register.journal(matter), register.reserved(matter)]);
  return pages
    .map((page) => ({ matter, page: page.page, words: theirsOn(page, reserved[page.page] ?? {}, whose) }))
    .filter(({ words }) => Object.keys(words).length > 0);
};

/** The words that are a person's own, or tell how they were written to, in the journals of these matters. */
export const ownWordsIn = async (
  register: Register,
  matters: readonly string[],
  whose: Whose,
): Promise<readonly OwnWords[]> => (await inTurn(matters, (matter) => wordsIn(register, matter, whose))).flat();
