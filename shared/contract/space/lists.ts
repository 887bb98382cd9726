import * as z from "zod/mini";
import { Region } from "#committee/kernel/regions";
import { FieldOfWork } from "#committee/space/fields-of-work";
import { After, listed } from "#contract/kernel/listed";
import { ById, bare, noBody, noFields, route } from "#contract/kernel/route";
import { associationId, open } from "#contract/space/examples";
import { AssociationLine, AssociationView, Stage } from "#contract/space/view";

/** Associations of the space, listed and shown. */
export const associationListRoutes = {
  listAssociations: route({
    act: "listAssociations",
    summary:
      "List the associations of the civil-society space, by region the last to come first; one field of work may be asked for, and a page then holds those of its lot that have it. Other stages are for the secretariat",
    params: noFields,
    query: z.object({
      region: z.optional(Region),
      field: z.optional(FieldOfWork),
      stage: z._default(Stage, "complete"),
      ...listed(50),
    }),
    body: noBody,
    out: z.object({ associations: z.array(AssociationLine), next: z.optional(z.string()) }),
    tells: ["not-allowed"],
    example: { query: { region: "souss-massa", stage: "complete", limit: 50 }, out: { associations: [open] } },
  }),

  showAssociation: route({
    act: "showAssociation",
    summary: "Show an association of the space; the rest of its file to its own people and the secretariat",
    params: ById,
    ...bare,
    out: AssociationView,
    example: { params: { id: associationId }, out: { ...open, version: 2 } },
  }),

  inviteAssociations: route({
    act: "inviteAssociations",
    summary: "Open accounts for the contacts of associations of the space that have none, a page of the list at a time",
    params: noFields,
    query: noFields,
    body: z.strictObject({ after: After }),
    out: z.object({ invited: z.int(), next: z.optional(z.string()) }),
    example: { body: {}, out: { invited: 25, next: `complete souss-massa 2026-12-01_${associationId}` } },
  }),
} as const;
