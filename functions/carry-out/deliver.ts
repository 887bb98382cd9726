import { type Instant, instantOf } from "#calendar/civil-date";
import { type Errand, errandsOf, type OwedLetter } from "#functions/carry-out/errands";
import { tagOf } from "#functions/carry-out/letter-tag";
import type { CarryOutOffice } from "#functions/kernel/offices";
import { type Outcome, worstOf } from "#functions/kernel/outcome";
import { linksOf } from "#functions/links/of-letter";
import { compose } from "#letters/compose";
import type { Links } from "#letters/kernel/post";
import type { KeptLetter } from "#secretariat/letter-box";
import type { Taken } from "#secretariat/post";

/** An errand with the addresses by which its reader acts from the letter. */
type Sending = Errand & Readonly<{ links: Links }>;

/** How long a sender may hold a letter, in milliseconds: longer than the post is asked again and again. */
const LEASE = 60_000;

/** How long a letter that the post refused is left alone, in milliseconds. */
const REST = 300_000;

/** The post's refusal of more than it takes in a second or in a day. */
const overflowing = ["Throttling", "ThrottlingException"];

const after = (instant: Instant, milliseconds: number): Instant => instantOf(Date.parse(instant) + milliseconds);

const post = async (office: CarryOutOffice, { owed, letter, contact, addressed, links }: Sending) => {
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
const send = async (office: CarryOutOffice, errand: Sending): Promise<Outcome | "full"> => {
  const taken = await post(office, errand).catch(faultIn);
  if (!("id" in taken)) return putBack(office, errand, taken);
  await office.letterBox.markSent(errand.addressed, taken.id, office.now());
  office.log.info("letter sent", { ...errand.addressed, post: taken.id });
  return "done";
};

const isResting = (kept: KeptLetter | undefined, now: Instant): boolean =>
  kept?.refusedAt !== undefined && now < after(kept.refusedAt, REST);

/** "full" when the post takes no more for now. */
const run = async (office: CarryOutOffice, errand: Sending): Promise<Outcome | "full"> => {
  const { addressed, kept, recipient } = errand;
  const now = office.now();
  if (isResting(kept, now)) return "later";
  const lease = { person: recipient.person, now, leaseEnds: after(now, LEASE) };
  const claim = await office.letterBox.claim(addressed, lease);
  if (claim !== "yours") return claim === "sent" ? "done" : "again";
  return send(office, errand);
};

/** Sends a letter to each person who hasn't been sent it, while there is time and the post takes any. */
export const deliver = async (office: CarryOutOffice, owing: OwedLetter, hasTime: () => boolean): Promise<Outcome> => {
  const outcomes = new Set<Outcome>();
  const linksFor = await linksOf(office, owing.letter);
  for await (const errand of errandsOf(office, owing)) {
    if (!hasTime()) return "again";
    const outcome = await run(office, { ...errand, links: linksFor(errand.recipient.person) });
    if (outcome === "full") return "later";
    outcomes.add(outcome);
  }
  return worstOf(outcomes);
};
