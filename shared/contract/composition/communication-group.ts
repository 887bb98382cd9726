import * as z from "zod/mini";
import { Reached } from "#committee/composition/communication-group";
import { bare, noFields, route } from "#contract/kernel/route";
import { body, name } from "#contract/meetings/examples";

/** The communication group. */
export const communicationGroupRoutes = {
  readGroup: route({
    act: "readGroup",
    summary: "Read the communication group: how members, deputies, chair and secretariat reach each other",
    params: noFields,
    ...bare,
    out: z.object({ people: z.array(Reached) }),
    example: { out: { people: [{ name, email: "sante@example.ma", as: "member", body }] } },
  }),
} as const;
