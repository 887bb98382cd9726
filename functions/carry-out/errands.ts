import type { Letter } from "#committee/correspondence";
import type { Owed } from "#committee/entail";
import type { Contact } from "#committee/people/people";
import { contactsOf, type Recipient, recipientsOf } from "#functions/carry-out/recipients";
import type { CarryOutOffice } from "#functions/kernel/offices";
import type { Addressed, KeptLetter } from "#secretariat/letter-box";

/** A letter that a page owes; one that is sent anew says of which page it takes the place. */
export type OwedLetter = Readonly<{ owed: Owed; letter: Letter & Readonly<{ insteadOf?: number | undefined }> }>;

/** One letter of what a page owes, on its way to one person. */
export type Errand = OwedLetter &
  Readonly<{ recipient: Recipient; contact: Contact; addressed: Addressed; kept: KeptLetter | undefined }>;

/** Whether a letter was handed to the post: whatever became of it there, it is not sent again by itself. */
const hasGone = (kept: KeptLetter | undefined): boolean =>
  kept !== undefined && kept.status !== "queued" && kept.status !== "claimed";

/** Of some recipients, those whose letter has not gone, each with where it stands and how they are written to. */
const pending = async (
  { register, letterBox }: CarryOutOffice,
  { owed, letter }: OwedLetter,
  recipients: readonly Recipient[],
): Promise<readonly Errand[]> => {
  const addressedTo = ({ to }: Recipient) => ({ matter: owed.matter, page: owed.page, letter: letter.letter, to });
  const known = new Map((await letterBox.known(recipients.map(addressedTo))).map((kept) => [kept.to, kept]));
  const waiting = recipients.filter(({ to }) => !hasGone(known.get(to)));
  const contacts = await contactsOf(register, waiting);
  return waiting.flatMap((recipient) => {
    const contact = contacts.get(recipient.person);
    const kept = known.get(recipient.to);
    return contact ? [{ owed, letter, recipient, contact, kept, addressed: addressedTo(recipient) }] : [];
  });
};

/** A letter sent anew is queued again even where it is there: whoever queued it may not have come to answer the old one. */
const enqueue = async ({ letterBox, now }: CarryOutOffice, errands: readonly Errand[]): Promise<void> => {
  const missing = errands.filter(({ kept, letter }) => kept === undefined || letter.insteadOf !== undefined);
  await Promise.all(
    missing.map(({ addressed, recipient: { person }, letter: { insteadOf } }) =>
      letterBox.queue(addressed, { person, ...(insteadOf !== undefined && { insteadOf }) }, now()),
    ),
  );
};

/** The errands that a letter asks for still, its letters queued: a page of recipients at a time. */
export async function* errandsOf(office: CarryOutOffice, owing: OwedLetter): AsyncGenerator<readonly Errand[], void> {
  for await (const recipients of recipientsOf(office.register, owing.letter.to)) {
    const errands = await pending(office, owing, recipients);
    await enqueue(office, errands);
    yield errands;
  }
}
