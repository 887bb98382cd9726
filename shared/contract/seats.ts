import * as z from "zod/mini";
import { College } from "#committee/college";
import { Words } from "#committee/words";
import { seat } from "#contract/meeting-examples";
import { noBody, noFields, route } from "#contract/route";

export const listSeats = route({
  act: "listSeats",
  method: "GET",
  path: "/seats",
  summary: "List the committee’s seats, each with its college, its body and the name of its holder",
  params: noFields,
  query: noFields,
  body: noBody,
  status: 200,
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
  problems: ["unauthenticated"],
  example: { out: { seats: [seat] } },
});
