import * as z from "zod/mini";
import { CivilDate } from "#calendar/civil-date";
import { AssociationContact, Consent, declared, Receipt, Scope, spaceConsent } from "#committee/association";
import { Part } from "#committee/association-parts";
import { FieldOfWork } from "#committee/fields-of-work";
import { Region } from "#committee/regions";
import { Words } from "#committee/words";
import { agreed, associationId, declaration, open, whole, why } from "#contract/association-examples";
import { ById, changes, withBody } from "#contract/meeting-routes";
import { noBody, noFields, route } from "#contract/route";

const Stage = z.enum(["declared", "returned", "complete", "left"]);

/** What everyone reads of an association of the space. */
const AssociationLine = z.object({
  id: z.ulid(),
  stage: Stage,
  name: Words,
  region: Region,
  fields: z.array(FieldOfWork),
  scope: Scope,
  since: z.optional(CivilDate),
});
export type AssociationLine = z.infer<typeof AssociationLine>;

/** An association as its reader is told it: the rest of its file only to its own people and to the secretariat. */
export const AssociationView = z.object({
  ...AssociationLine.shape,
  receipt: z.optional(Receipt),
  contact: z.optional(AssociationContact),
  /** Whether the contact has an account. */
  invited: z.optional(z.boolean()),
  joined: z.optional(CivilDate),
  /** What is missing from the file. */
  missing: z.optional(z.array(Part)),
  /** What a file that was returned is to be put right in, and why. */
  parts: z.optional(z.array(Part)),
  reason: z.optional(Words),
  consent: z.optional(Consent),
  seat: z.optional(z.ulid()),
  version: z.int(),
});
export type AssociationView = z.infer<typeof AssociationView>;

/** The text of the day is agreed to, and no other one. */
const Agreed = z.strictObject({
  version: z.literal(spaceConsent.version),
  purpose: z.literal(spaceConsent.purpose),
});

const { receipt: _, contact: __, ...told } = declared;

export const registerAssociation = route({
  act: "registerAssociation",
  method: "POST",
  path: "/associations",
  summary:
    "Have an association come to the civil-society space; open to all, under a key of 16 characters or more that nobody guesses",
  params: noFields,
  query: noFields,
  body: z.strictObject({
    ...told,
    receipt: z.optional(
      z.strictObject({ kind: Receipt.def.innerType.shape.kind, date: Receipt.def.innerType.shape.date }),
    ),
    contact: AssociationContact,
    consent: Agreed,
  }),
  keyed: true,
  status: 201,
  out: z.object({ id: z.ulid(), stage: Stage, missing: z.array(Part) }),
  problems: ["unreadable", "unauthenticated", "overtaken", "key-reused", "too-large", "wrong-type"],
  example: {
    body: { ...declaration, consent: agreed },
    out: { id: associationId, stage: "declared", missing: [] },
  },
});

export const checkAssociation = route({
  act: "checkAssociation",
  method: "POST",
  path: "/associations/{id}/check",
  summary: "Find an association’s file complete, or return it with what is to be put right",
  params: ById,
  query: noFields,
  body: z.discriminatedUnion("outcome", [
    z.strictObject({ outcome: z.literal("complete") }),
    z.strictObject({
      outcome: z.literal("returned"),
      parts: z._default(z.readonly(z.array(Part).check(z.maxLength(Part.options.length))), []),
      reason: Words,
    }),
  ]),
  ifMatch: "required",
  status: 200,
  out: AssociationView,
  problems: [...changes, ...withBody, "precondition-required", "refused"],
  example: {
    params: { id: associationId },
    body: { outcome: "returned", parts: ["receipt"], reason: why },
    out: { ...whole, stage: "returned", parts: ["receipt"], reason: why, version: 3 },
  },
});

export const changeAssociation = route({
  act: "changeAssociation",
  method: "PUT",
  path: "/associations/{id}",
  summary: "Change what an association has declared; one that was returned is to be checked again",
  params: ById,
  query: noFields,
  body: z.strictObject({ ...declared, consent: z.optional(Agreed) }),
  ifMatch: "required",
  status: 200,
  out: AssociationView,
  problems: [...changes, ...withBody, "precondition-required", "refused"],
  example: { params: { id: associationId }, body: declaration, out: { ...whole, version: 3 } },
});

export const leaveSpace = route({
  act: "leaveSpace",
  method: "POST",
  path: "/associations/{id}/departure",
  summary: "Have one’s own association leave the civil-society space",
  params: ById,
  query: noFields,
  body: noBody,
  ifMatch: "optional",
  status: 200,
  out: AssociationView,
  problems: [...changes],
  example: { params: { id: associationId }, out: { ...open, stage: "left", version: 3 } },
});

export const listAssociations = route({
  act: "listAssociations",
  method: "GET",
  path: "/associations",
  summary:
    "List the associations of the civil-society space, by region the last to come first; one field of work may be asked for, and a page then holds those of its lot that have it. Other stages are for the secretariat",
  params: noFields,
  query: z.object({
    region: z.optional(Region),
    field: z.optional(FieldOfWork),
    stage: z._default(Stage, "complete"),
    limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100)), 50),
    after: z.optional(z.string().check(z.regex(/^[^_]+_[^_]+$/), z.maxLength(100))),
  }),
  body: noBody,
  status: 200,
  out: z.object({ associations: z.array(AssociationLine), next: z.optional(z.string()) }),
  problems: ["unreadable", "unauthenticated", "not-allowed"],
  example: { query: { region: "souss-massa", stage: "complete", limit: 50 }, out: { associations: [open] } },
});

export const showAssociation = route({
  act: "showAssociation",
  method: "GET",
  path: "/associations/{id}",
  summary: "Show an association of the space; the rest of its file to its own people and the secretariat",
  params: ById,
  query: noFields,
  body: noBody,
  status: 200,
  out: AssociationView,
  problems: ["unreadable", "unauthenticated", "unknown"],
  example: { params: { id: associationId }, out: { ...open, version: 2 } },
});

export const inviteAssociations = route({
  act: "inviteAssociations",
  method: "POST",
  path: "/associations/invitations",
  summary: "Open accounts for the contacts of associations of the space that have none, a page of the list at a time",
  params: noFields,
  query: noFields,
  body: z.strictObject({ after: listAssociations.query.shape.after }),
  status: 200,
  out: z.object({ invited: z.int(), next: z.optional(z.string()) }),
  problems: ["unreadable", "unauthenticated", "not-allowed", ...withBody],
  example: { body: {}, out: { invited: 25, next: `complete souss-massa 2026-12-01_${associationId}` } },
});
