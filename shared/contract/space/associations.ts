import * as z from "zod/mini";
import { Words } from "#committee/kernel/words";
import { AssociationContact, declared, Receipt, spaceConsent } from "#committee/space/association";
import { Part } from "#committee/space/parts";
import { ById, changes, withBody } from "#contract/kernel/matter-routes";
import { noBody, noFields, route } from "#contract/kernel/route";
import { agreed, associationId, declaration, open, whole, why } from "#contract/space/examples";
import { AssociationView, Stage } from "#contract/space/view";

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
  problems: ["unreadable", "unauthenticated", "overtaken", "key-reused", "too-large", "wrong-type", "too-many"],
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
