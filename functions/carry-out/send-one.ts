import { type Instant, instantOf } from "#calendar/civil-date";
import type { Errand } from "#functions/carry-out/errands";
import { tagOf } from "#functions/carry-out/letter-tag";
import type { CarryOutOffice } from "#functions/kernel/offices";
import type { Outcome } from "#functions/kernel/outcome";
import { compose } from "#letters/compose";
import type { Links } from "#letters/kernel/post";
import type { Taken } from "#secretariat/post";

/** An errand with the addresses by which its reader acts from the letter. */
export type Linked = Errand & Readonly<{ links: Links }>;

/** How long a sender may hold a letter, in milliseconds: longer than the post is asked again and again. */
const LEASE = 60_000;

/** How long a letter that the post refused is left alone, in milliseconds. */
const REST = 300_000;

/** The post's refusal of more than it takes in a second or in a day. */
const overflowing = ["Throttling", "ThrottlingException"];

const after = (instant: Instant, milliseconds: number): Instant => instantOf(Date.parse(instant) + milliseconds);

const post = async (office: CarryOutOffice, { owed, letter, contact, addressed, links }: Linked) => {
  const { matter, page, to } = addressed;
  const key = [matter, page, letter.letter, to].join("#");
  const { address, from } = office.sender;
  const told = { key, from, address, head: owed.head, writtenAt: owed.at, links };
  const message = await compose(letter, contact, told);
  return office.post.send({ message, to: contact.email, tag: tagOf(addressed) });
};

type Untaken = Exclude<Taken, { id: string }> | Readonly<{ fault: string }>;

/** A letter that the post did not take is told of by its keys alone, and waits; a fault is tried again at once. */
const putBack = async ({ log, letterBox, now }: CarryOutOffice, { addressed }: Errand, why: Untaken) => {
  log.warn("letter not sent", { ...addressed, error: "refused" in why ? why.refused : why.fault });
  await letterBox.release(addressed, "refused" in why ? { ...why, at: now() } : undefined);
  if ("fault" in why) return "again";
  return overflowing.includes(why.refused) ? "full" : "later";
};

const faultIn = (error: unknown): Untaken => ({ fault: error instanceof Error ? error.name : "" });

/** One that was taken but can't be marked stays claimed: the post's own word of it may come before the lease ends. */
const send = async (office: CarryOutOffice, errand: Linked): Promise<Outcome | "full"> => {
  const taken = await post(office, errand).catch(faultIn);
  if (!("id" in taken)) return putBack(office, errand, taken);
  await office.letterBox.markSent(errand.addressed, taken.id, office.now());
  office.log.info("letter sent", { ...errand.addressed, post: taken.id });
  return "done";
};

/** Whether the post refused a letter of late, and not only for want of room. */
export const isResting = ({ kept }: Errand, now: Instant): boolean =>
  kept?.refusedAt !== undefined && !overflowing.includes(kept.refused ?? "") && now < after(kept.refusedAt, REST);

/** Sends one letter, unless another sender has or holds it; "full" when the post takes no more for now. */
export const sendOne = async (office: CarryOutOffice, errand: Linked): Promise<Outcome | "full"> => {
  const now = office.now();
  const lease = { person: errand.recipient.person, now, leaseEnds: after(now, LEASE) };
  const claim = await office.letterBox.claim(errand.addressed, lease);
  if (claim !== "yours") return claim === "sent" ? "done" : "again";
  return send(office, errand);
};
