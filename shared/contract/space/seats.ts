import * as z from "zod/mini";
import { CivilDate } from "#calendar/civil-date";
import { Words } from "#committee/kernel/words";
import { Name } from "#committee/people/people";
import { AssociationContact } from "#committee/space/association";
import { ById, noFields, route } from "#contract/kernel/route";
import { seatId } from "#contract/meetings/examples";
import { associationId, declaration, representative } from "#contract/space/examples";

/** Who sits in the committee for an association. */
const Representative = z.strictObject({ ...AssociationContact.def.innerType.shape, post: z.optional(Words) });

const SeatView = z.object({
  id: z.ulid(),
  body: Words,
  association: z.ulid(),
  representative: z.object({ name: Name, post: z.optional(Words), from: CivilDate }),
  version: z.int(),
});
export type SeatView = z.infer<typeof SeatView>;

const seat = {
  id: seatId,
  body: declaration.name,
  association: associationId,
  representative: { name: representative.name, post: representative.post, from: "2026-12-01" },
  version: 1,
};

/** Seats that associations have. */
export const associationSeatRoutes = {
  seatAssociation: route({
    act: "seatAssociation",
    summary:
      "Give an association of the space a seat in the committee, with its representative; neither has had two terms in a row (G4.14)",
    params: ById,
    query: noFields,
    body: z.strictObject({ representative: Representative }),
    keyed: true,
    out: SeatView,
    example: { params: { id: associationId }, body: { representative }, out: seat },
  }),

  replaceRepresentative: route({
    act: "replaceRepresentative",
    summary: "Have another person sit for an association in the seat that it has (G4.14)",
    params: ById,
    query: noFields,
    body: z.strictObject({ representative: Representative }),
    ifMatch: "optional",
    out: SeatView,
    tells: ["not-at-this-stage"],
    example: { params: { id: associationId }, body: { representative }, out: { ...seat, version: 2 } },
  }),
} as const;
