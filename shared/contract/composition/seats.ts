import * as z from "zod/mini";
import { College } from "#committee/composition/college";
import { Sitting } from "#committee/composition/seats";
import { Words } from "#committee/kernel/words";
import { Name } from "#committee/people/people";
import { ById, bare, noFields, route } from "#contract/kernel/route";
import { seat } from "#contract/meetings/examples";

/** Seats, and who leaves one. */
export const seatRoutes = {
  listSeats: route({
    act: "listSeats",
    summary: "List the committee’s seats, each with its college, its body and the name of its holder",
    params: noFields,
    ...bare,
    out: z.object({
      seats: z.array(
        z.object({
          id: z.ulid(),
          college: College,
          body: Words,
          holder: z.object({ ar: z.string(), latin: z.string() }),
        }),
      ),
    }),
    example: { out: { seats: [seat] } },
  }),

  leaveSeat: route({
    act: "leaveSeat",
    summary:
      "Record that someone has left a seat before a successor is named: it is vacant, and their rights end at once",
    params: ById,
    query: noFields,
    body: z.strictObject({ as: Sitting }),
    ifMatch: "optional",
    out: z.object({
      id: z.ulid(),
      college: College,
      body: Words,
      /** Who sits there still, as the member and as the deputy. */
      member: z.optional(Name),
      deputy: z.optional(Name),
      version: z.int(),
    }),
    tells: ["not-at-this-stage"],
    example: {
      params: { id: seat.id },
      body: { as: "deputy" },
      out: { id: seat.id, college: seat.college, body: seat.body, member: seat.holder, version: 3 },
    },
  }),
} as const;
