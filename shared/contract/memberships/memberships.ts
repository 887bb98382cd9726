import * as z from "zod/mini";
import { AskedDay, CivilDate } from "#calendar/civil-date";
import { Ended } from "#committee/composition/ended";
import { Passage, Words } from "#committee/kernel/words";
import { Name } from "#committee/people/people";
import { ById, bare, noFields, route } from "#contract/kernel/route";
import { id, reason, seatId } from "#contract/meetings/examples";
import { ended, justified, toAnswer, warned } from "#contract/memberships/examples";

/** What an association says of an absence, and what became of that. */
const JustificationView = z.object({
  stage: z.enum(["given", "disputed", "rejected"]),
  says: Passage,
  evidence: z.optional(z.ulid()),
  /** Why it is disputed, until when the college answers, how many of it have, and the reader's own answer. */
  reason: z.optional(Words),
  until: z.optional(CivilDate),
  answers: z.optional(z.int()),
  own: z.optional(z.boolean()),
});

const AbsenceView = z.object({ meeting: z.ulid(), heldOn: CivilDate, justification: z.optional(JustificationView) });
export type AbsenceView = z.infer<typeof AbsenceView>;

/** A civil-society membership, by its seat, and how it stands by its absences. */
const MembershipView = z.object({
  seat: z.ulid(),
  body: Words,
  holder: z.optional(Name),
  stage: z.enum(["in-office", "warned", "to-answer", "to-end", "ended"]),
  absences: z.array(AbsenceView),
  /** The last day on which the absences may be justified. */
  answerUntil: z.optional(CivilDate),
  ended: z.optional(Ended),
  endedOn: z.optional(CivilDate),
  version: z.int(),
});
export type MembershipView = z.infer<typeof MembershipView>;

const ofAbsence = z.object({ ...ById.shape, meeting: z.ulid() });
const example = { id: seatId, meeting: id };

const Ending = z.discriminatedUnion("why", [
  z.strictObject({ why: z.literal("absences") }),
  z.strictObject({ why: z.literal("dissolution"), dissolvedOn: AskedDay, evidence: z.ulid() }),
  z.strictObject({ why: z.literal("withdrawal"), letter: z.ulid() }),
]);

/** Memberships, their absences and their ends. */
export const membershipRoutes = {
  readMemberships: route({
    act: "readMemberships",
    summary:
      "Read how civil society’s memberships stand by their absences: all of them to the secretariat; to a member their own, and what is disputed of others’ (G12.4)",
    params: noFields,
    ...bare,
    out: z.object({
      memberships: z.array(MembershipView),
      /** The seat that the reader holds, if it is one of them. */
      own: z.optional(z.ulid()),
    }),
    example: { out: { memberships: [warned], own: seatId } },
  }),

  justifyAbsence: route({
    act: "justifyAbsence",
    summary: "Justify an absence of one’s own association, within ten working days of its being counted (G12.4)",
    params: ofAbsence,
    query: noFields,
    body: z.strictObject({ says: Passage, evidence: z.optional(z.ulid()) }),
    ifMatch: "optional",
    out: MembershipView,
    tells: ["not-at-this-stage"],
    example: { params: example, body: { says: justified.says }, out: toAnswer },
  }),

  acceptJustification: route({
    act: "acceptJustification",
    summary: "Accept what an association says of an absence, which then no longer counts (G12.4)",
    params: ofAbsence,
    ...bare,
    ifMatch: "optional",
    out: MembershipView,
    tells: ["not-at-this-stage"],
    example: { params: example, out: warned },
  }),

  disputeJustification: route({
    act: "disputeJustification",
    summary: "Dispute what an association says of an absence: civil society’s other members settle it (G12.4)",
    params: ofAbsence,
    query: noFields,
    body: z.strictObject({ reason: Words }),
    ifMatch: "optional",
    out: MembershipView,
    tells: ["not-at-this-stage"],
    example: { params: example, body: { reason }, out: toAnswer },
  }),

  answerDispute: route({
    act: "answerDispute",
    summary: "Say whether a disputed absence of another association is justified; the last word counts (G12.4)",
    params: ofAbsence,
    query: noFields,
    body: z.strictObject({ justified: z.boolean() }),
    out: z.object({ meeting: z.ulid(), seat: z.ulid(), justified: z.boolean() }),
    tells: ["not-at-this-stage"],
    example: { params: example, body: { justified: true }, out: { meeting: id, seat: seatId, justified: true } },
  }),

  endMembership: route({
    act: "endMembership",
    summary:
      "Record the end of a civil-society membership: dissolution (G12.1), withdrawal (G12.2) or three unjustified absences (G12.4)",
    params: ById,
    query: noFields,
    body: Ending,
    ifMatch: "optional",
    out: MembershipView,
    tells: ["not-at-this-stage"],
    example: { params: { id: seatId }, body: { why: "absences" }, out: ended },
  }),
} as const;
