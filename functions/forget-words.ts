import type { Addresses } from "#committee/forgetting";
import { every } from "#functions/every";
import { addressesOf } from "#functions/forgetting";
import { inTurn } from "#functions/in-turn";
import { associations, plans, seats } from "#functions/matters";
import type { Recorded, Register } from "#secretariat/register";

type Reserved = Recorded["texts"][string];

const EMAIL = "email";

/** How someone is called stands under names that begin as that of their address does. */
const contactsAt = (words: Reserved, addresses: Addresses): readonly string[] =>
  Object.entries(words)
    .filter(([name, text]) => name.endsWith(EMAIL) && addresses.includes(text.words.toLowerCase()))
    .map(([name]) => name.slice(0, -EMAIL.length))
    .flatMap((lead) => [`${lead}name.ar`, `${lead}name.latin`, `${lead}${EMAIL}`])
    .filter((name) => name in words);

type Whose = Readonly<{ id: string; addresses: Addresses }>;

/** On a page of someone's own that justifies an absence, all that is reserved; on any other, how they were called and written to. */
const theirsOn = ({ act, by }: Pick<Recorded["pages"][number], "act" | "by">, words: Reserved, whose: Whose) =>
  act === "absence-justified" && by === whose.id ? Object.keys(words) : contactsAt(words, whose.addresses);

const forgetIn = async (register: Register, matter: string, whose: Whose): Promise<void> => {
  const [{ pages }, reserved] = await Promise.all([register.journal(matter), register.reserved(matter)]);
  await inTurn(pages, async (page) => {
    const names = theirsOn(page, reserved[page.page] ?? {}, whose);
    if (names.length > 0) await register.forgetWords(matter, page.page, names);
  });
};

/**
 * Takes away the words that are a person's own, or tell how they were written to, in the journals of associations, of plans and
 * of seats, with their keys. Their own journal tells which these are, so it is forgotten last.
 */
export const forgetWordsOf = async (register: Register, id: string): Promise<void> => {
  const whose = { id, addresses: await addressesOf(register, id) };
  const held = await Promise.all([associations, plans, seats].map(({ name }) => every(register, name)));
  await inTurn(held.flat(), ({ key }) => forgetIn(register, key, whose));
};
