import * as z from "zod/mini";
import { AskedDay, CivilDate } from "#calendar/civil-date";
import { Ended } from "#committee/composition/ended";
import { Passage, Words } from "#committee/kernel/words";
import { Name } from "#committee/people/people";
import { ById, changes, withBody } from "#contract/kernel/matter-routes";
import { noBody, noFields, route } from "#contract/kernel/route";
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

export const readMemberships = route({
  act: "readMemberships",
  method: "GET",
  path: "/memberships",
  summary:
    "Read how civil society’s memberships stand by their absences: all of them to the secretariat; to a member their own, and what is disputed of others’ (G12.4)",
  params: noFields,
  query: noFields,
  body: noBody,
  status: 200,
  out: z.object({
    memberships: z.array(MembershipView),
    /** The seat that the reader holds, if it is one of them. */
    own: z.optional(z.ulid()),
  }),
  problems: ["unauthenticated", "not-allowed"],
  example: { out: { memberships: [warned], own: seatId } },
});

const ofAbsence = z.object({ ...ById.shape, meeting: z.ulid() });
const example = { id: seatId, meeting: id };

export const justifyAbsence = route({
  act: "justifyAbsence",
  method: "PUT",
  path: "/memberships/{id}/absences/{meeting}/justification",
  summary: "Justify an absence of one’s own association, within ten working days of its being counted (G12.4)",
  params: ofAbsence,
  query: noFields,
  body: z.strictObject({ says: Passage, evidence: z.optional(z.ulid()) }),
  ifMatch: "optional",
  status: 200,
  out: MembershipView,
  problems: [...changes, ...withBody, "refused"],
  example: { params: example, body: { says: justified.says }, out: toAnswer },
});

export const acceptJustification = route({
  act: "acceptJustification",
  method: "POST",
  path: "/memberships/{id}/absences/{meeting}/acceptance",
  summary: "Accept what an association says of an absence, which then no longer counts (G12.4)",
  params: ofAbsence,
  query: noFields,
  body: noBody,
  ifMatch: "optional",
  status: 200,
  out: MembershipView,
  problems: changes,
  example: { params: example, out: warned },
});

export const disputeJustification = route({
  act: "disputeJustification",
  method: "POST",
  path: "/memberships/{id}/absences/{meeting}/dispute",
  summary: "Dispute what an association says of an absence: civil society’s other members settle it (G12.4)",
  params: ofAbsence,
  query: noFields,
  body: z.strictObject({ reason: Words }),
  ifMatch: "optional",
  status: 200,
  out: MembershipView,
  problems: [...changes, ...withBody],
  example: { params: example, body: { reason }, out: toAnswer },
});

export const answerDispute = route({
  act: "answerDispute",
  method: "PUT",
  path: "/memberships/{id}/absences/{meeting}/answer",
  summary: "Say whether a disputed absence of another association is justified; the last word counts (G12.4)",
  params: ofAbsence,
  query: noFields,
  body: z.strictObject({ justified: z.boolean() }),
  status: 200,
  out: z.object({ meeting: z.ulid(), seat: z.ulid(), justified: z.boolean() }),
  problems: ["unreadable", "unauthenticated", "not-allowed", "unknown", "not-at-this-stage", "refused", ...withBody],
  example: { params: example, body: { justified: true }, out: { meeting: id, seat: seatId, justified: true } },
});

const Ending = z.discriminatedUnion("why", [
  z.strictObject({ why: z.literal("absences") }),
  z.strictObject({ why: z.literal("dissolution"), dissolvedOn: AskedDay, evidence: z.ulid() }),
  z.strictObject({ why: z.literal("withdrawal"), letter: z.ulid() }),
]);

export const endMembership = route({
  act: "endMembership",
  method: "POST",
  path: "/memberships/{id}/end",
  summary:
    "Record the end of a civil-society membership: dissolution (G12.1), withdrawal (G12.2) or three unjustified absences (G12.4)",
  params: ById,
  query: noFields,
  body: Ending,
  ifMatch: "optional",
  status: 200,
  out: MembershipView,
  problems: [...changes, "fresh-code-needed", ...withBody, "refused"],
  example: { params: { id: seatId }, body: { why: "absences" }, out: ended },
});
