import { Instant, instantOf } from "#calendar/civil-date";
import type { Letter } from "#committee/correspondence";
import { keyOf } from "#committee/kernel/kind";
import { seats } from "#committee/memberships/kind";
import { people } from "#committee/people/kind";
import type { Hand } from "./hand.ts";
import type { Member } from "./members.ts";

const after = (at: string, seconds: number) => instantOf(Date.parse(at) + seconds * 1_000);

/** The letter of a page to every member: queued, claimed, sent and delivered, as it is carried out. */
export const carriedTo = async (
  { letterBox, now }: Hand,
  members: readonly Member[],
  { matter, page, letter }: Readonly<{ matter: string; page: number; letter: Letter["letter"] }>,
): Promise<void> => {
  const at = Instant.parse(now());
  for (const { seat, person } of members) {
    const addressed = { matter, page, letter, to: keyOf(seats, seat.id) };
    const written = { person: keyOf(people, person) };
    await letterBox.queue(addressed, written, at);
    await letterBox.claim(addressed, { ...written, now: at, leaseEnds: after(at, 60) });
    await letterBox.markSent(addressed, `post-${matter}-${seat.id}`, after(at, 1));
    await letterBox.tell(addressed, { what: "delivered", at: after(at, 5) });
  }
};
