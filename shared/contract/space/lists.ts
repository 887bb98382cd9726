import * as z from "zod/mini";
import { Region } from "#committee/kernel/regions";
import { FieldOfWork } from "#committee/space/fields-of-work";
import { ById, withBody } from "#contract/kernel/matter-routes";
import { noBody, noFields, route } from "#contract/kernel/route";
import { associationId, open } from "#contract/space/examples";
import { AssociationLine, AssociationView, Stage } from "#contract/space/view";

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
