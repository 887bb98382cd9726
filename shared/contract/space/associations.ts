import * as z from "zod/mini";
import { Words } from "#committee/kernel/words";
import { AssociationContact, declared, Receipt, spaceConsent } from "#committee/space/association";
import { Part } from "#committee/space/parts";
import { ById, bare, noFields, route } from "#contract/kernel/route";
import { agreed, associationId, declaration, open, whole, why } from "#contract/space/examples";
import { AssociationView, Stage } from "#contract/space/view";

/** The text of the day is agreed to, and no other one. */
const Agreed = z.strictObject({
  version: z.literal(spaceConsent.version),
  purpose: z.literal(spaceConsent.purpose),
});

const { receipt: _, contact: __, ...told } = declared;

/** Associations, from their registration to their leaving. */
export const associationRoutes = {
  registerAssociation: route({
    act: "registerAssociation",
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
    out: z.object({ id: z.ulid(), stage: Stage, missing: z.array(Part) }),
    tells: ["too-many"],
    example: {
      body: { ...declaration, consent: agreed },
      out: { id: associationId, stage: "declared", missing: [] },
    },
  }),

  checkAssociation: route({
    act: "checkAssociation",
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
    out: AssociationView,
    example: {
      params: { id: associationId },
      body: { outcome: "returned", parts: ["receipt"], reason: why },
      out: { ...whole, stage: "returned", parts: ["receipt"], reason: why, version: 3 },
    },
  }),

  changeAssociation: route({
    act: "changeAssociation",
    summary: "Change what an association has declared; one that was returned is to be checked again",
    params: ById,
    query: noFields,
    body: z.strictObject({ ...declared, consent: z.optional(Agreed) }),
    ifMatch: "required",
    out: AssociationView,
    example: { params: { id: associationId }, body: declaration, out: { ...whole, version: 3 } },
  }),

  leaveSpace: route({
    act: "leaveSpace",
    summary: "Have one’s own association leave the civil-society space",
    params: ById,
    ...bare,
    ifMatch: "optional",
    out: AssociationView,
    example: { params: { id: associationId }, out: { ...open, stage: "left", version: 3 } },
  }),
} as const;
