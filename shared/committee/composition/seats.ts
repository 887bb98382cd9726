import * as z from "zod/mini";
import { CivilDate } from "#calendar/civil-date";
import { AbsenceCase } from "#committee/composition/absence-case";
import { College } from "#committee/composition/college";
import { Ended } from "#committee/composition/ended";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import { Words, wordsByName } from "#committee/kernel/words";
import { type Capacity, Contact, Name, nameByScript } from "#committee/people/people";
import type { Role } from "#committee/permissions";

/** A seat to be filled: its college, the body or association that holds it, and who sits there for it. */
export const Seating = z.readonly(z.object({ college: College, body: Words, holder: Contact }));
export type Seating = z.infer<typeof Seating>;

/** As what someone sits: as the member, or as the deputy of an administration's member (G4.1). */
export const Sitting = z.enum(["member", "deputy"]);
export type Sitting = z.infer<typeof Sitting>;

/**
 * Someone's time in a seat, in whole days: from its first to the one before which it ended, if it has ended; `person` is their id
 * on the register. It keeps the name under which they sat; how they are written to stands with the person alone.
 */
export const Tenure = z.readonly(
  z.object({
    as: Sitting,
    person: z.string(),
    name: Name,
    /** What they are at their body or association. */
    post: z.optional(Words),
    from: CivilDate,
    until: z.optional(CivilDate),
    /** The id of the file of the official letter by which they were appointed (G4.1). */
    letter: z.optional(z.string()),
  }),
);
export type Tenure = z.infer<typeof Tenure>;

/** A seat of the committee: it belongs to a body or an association, and nothing of who ever sat there is overwritten. */
export const Seat = z.readonly(
  z.object({
    id: z.ulid(),
    edition: CivilDate,
    college: College,
    body: Words,
    /** The id of the association that holds it, where it is civil society's and the association is in the space. */
    association: z.optional(z.ulid()),
    since: CivilDate,
    /** The day on which it is no more, if there is one: its body's people have successors, or its membership has ended. */
    until: z.optional(CivilDate),
    tenures: z.readonly(z.array(Tenure)),
    /** How its association stands by its absences, and the meetings for which it was found excused after all (G12.4). */
    absences: z.optional(AbsenceCase),
    excused: z.optional(z.readonly(z.array(z.ulid()))),
    ended: z.optional(Ended),
  }),
);
export type Seat = z.infer<typeof Seat>;

/** A seat as it stands with someone in it. */
export type Seated = Readonly<Pick<Seat, "id" | "college" | "body"> & { holder: Pick<Tenure, "person" | "name"> }>;

/** A seat in a letter to its membership. */
export const toldOf = ({ id, body }: Pick<Seat, "id" | "body">) =>
  ({ to: `MEMBERSHIP#SEAT#${id}`, seat: { id, body } }) as const;

const covers = ({ from, until }: Pick<Tenure, "from" | "until">, day: CivilDate): boolean =>
  from <= day && (until === undefined || day < until);

/** Who sits in a seat, as its member or as the deputy, at present: whose time has not been ended. */
export const present = ({ tenures }: Seat, as: Sitting): Tenure | undefined =>
  tenures.findLast((tenure) => tenure.as === as && tenure.until === undefined);

/** Who sat in a seat on a day; nobody while it was vacant. */
export const sittingOn = ({ tenures }: Seat, as: Sitting, day: CivilDate): Tenure | undefined =>
  tenures.findLast((tenure) => tenure.as === as && covers(tenure, day));

/** Whether a seat was one of the committee's on a day. */
export const wasOn = ({ since, until }: Seat, day: CivilDate): boolean => covers({ from: since, until }, day);

const withMember = ({ id, college, body }: Seat, member: Tenure | undefined): Seated | undefined =>
  member && { id, college, body, holder: { person: member.person, name: member.name } };

/** A seat with its present member; nothing while it is vacant. */
export const seated = (seat: Seat): Seated | undefined => withMember(seat, present(seat, "member"));

/** Whether a seat is a membership of civil society's that has not ended: to it alone article 12 applies. */
export const isMembership = ({ college, until }: Seat): boolean => college === "civil-society" && until === undefined;

/** A seat with who was its member on a day; nothing where it was vacant then, or none of the committee's. */
export const seatedOn = (seat: Seat, day: CivilDate): Seated | undefined =>
  wasOn(seat, day) ? withMember(seat, sittingOn(seat, "member", day)) : undefined;

/** What sitting in a college makes of a person. */
export const roleIn = (college: College): Role =>
  college === "administration" ? "administration-member" : "civil-society-member";

/** In what capacity someone acts who sits in a seat, given by its key. */
export const capacityOf = ({ college }: Pick<Seat, "college">, of: string, as: Sitting): Capacity => ({
  role: as === "deputy" ? "deputy" : roleIn(college),
  of,
});

/** Seats a body's or an association's representative; `id` is a new ULID. */
export const fillSeat = (
  { id, person }: Readonly<{ id: string; person: string }>,
  { college, body, holder }: Seating,
  { edition, today }: Circumstances,
): Decision<Seat> => ({
  state: {
    ...{ id, edition: edition.inForceFrom, college, body, since: today },
    tenures: [{ as: "member", person, name: holder.name, from: today }],
  },
  page: {
    act: "seat-filled",
    rules: [],
    facts: { college, person },
    texts: { ...wordsByName("body", body), ...nameByScript(holder) },
  },
  letters: [],
});
