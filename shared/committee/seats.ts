import * as z from "zod/mini";
import { CivilDate } from "#calendar/civil-date";
import { College } from "#committee/college";
import type { Circumstances, Decision } from "#committee/decision";
import { Contact, Name, nameByScript } from "#committee/people";
import type { Role } from "#committee/permissions";
import { Words, wordsByName } from "#committee/words";

/** A seat to be filled: its college, the body or association that holds it, and who sits there for it. */
export const Seating = z.readonly(z.object({ college: College, body: Words, holder: Contact }));
export type Seating = z.infer<typeof Seating>;

/**
 * A seat of the committee; `person` is the holder's id on the register. It keeps the name under which it was filled; how its
 * holder is written to stands with the person alone.
 */
export const Seat = z.readonly(
  z.object({
    id: z.ulid(),
    edition: CivilDate,
    college: College,
    body: Words,
    holder: z.readonly(z.object({ person: z.string(), name: Name })),
  }),
);
export type Seat = z.infer<typeof Seat>;

/** What sitting in a college makes of a person. */
export const roleIn = (college: College): Role =>
  college === "administration" ? "administration-member" : "civil-society-member";

/** Seats a body's or an association's representative; `id` is a new ULID. */
export const fillSeat = (
  { id, person }: Readonly<{ id: string; person: string }>,
  { college, body, holder }: Seating,
  { edition }: Circumstances,
): Decision<Seat> => ({
  state: { id, edition: edition.inForceFrom, college, body, holder: { person, name: holder.name } },
  page: {
    act: "seat-filled",
    rules: [],
    facts: { college, person },
    texts: { ...wordsByName("body", body), ...nameByScript(holder) },
  },
  letters: [],
});
