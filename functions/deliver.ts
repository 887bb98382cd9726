import { instantOf } from "#calendar/civil-date";
import type { Letter } from "#committee/correspondence";
import { inTurn } from "#functions/in-turn";
import { type Recipient, recipientsOf } from "#functions/recipients";
import type { CarryOutOffice } from "#functions/secretariat";
import { compose } from "#letters/compose";
import type { Addressed } from "#secretariat/letter-box";
import type { Owed } from "#secretariat/register";

/** One letter of what a page owes, on its way to one person. */
type Errand = Readonly<{ owed: Owed; letter: Letter; recipient: Recipient; addressed: Addressed }>;

/** How long a sender may hold a letter, in milliseconds: longer than a call to the post lasts. */
const LEASE = 60_000;

const send = async (office: CarryOutOffice, { owed, letter, recipient, addressed }: Errand): Promise<void> => {
  const { matter, page, to } = addressed;
  const key = [matter, page, letter.letter, to].join("#");
  const { address, from } = office.sender;
  const message = await compose(letter, recipient.contact, { key, from, address, head: owed.head, writtenAt: owed.at });
  const postId = await office.post.send({ message, to: recipient.contact.email, key });
  await office.letterBox.markSent(addressed, postId, office.now());
  office.log.info("letter sent", { ...addressed, post: postId });
};

/** Whether the letter has gone, now or before; one that fails goes back to wait, and is told of by its keys alone. */
const run = async (office: CarryOutOffice, errand: Errand): Promise<boolean> => {
  const now = office.now();
  const claim = await office.letterBox.claim(errand.addressed, now, instantOf(Date.parse(now) + LEASE));
  if (claim !== "yours") return claim === "sent";
  return send(office, errand).then(
    () => true,
    async (error: unknown) => {
      office.log.warn("letter not sent", { ...errand.addressed, error: error instanceof Error ? error.name : "" });
      await office.letterBox.release(errand.addressed);
      return false;
    },
  );
};

/** Queues a letter for each person it goes to, then sends those that have not gone; whether all have. */
export const deliver = async (office: CarryOutOffice, owed: Owed, letter: Letter): Promise<boolean> => {
  const recipients = await recipientsOf(office.register, letter.to);
  const which = { matter: owed.matter, page: owed.page, letter: letter.letter };
  const errands = recipients.map((recipient) => ({
    ...{ owed, letter, recipient },
    addressed: { ...which, to: recipient.to },
  }));
  await Promise.all(errands.map(({ addressed }) => office.letterBox.queue(addressed, office.now())));
  const gone = await inTurn(errands, (errand) => run(office, errand));
  return gone.every(Boolean);
};
