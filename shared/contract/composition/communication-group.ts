import * as z from "zod/mini";
import { Reached } from "#committee/composition/communication-group";
import { noBody, noFields, route } from "#contract/kernel/route";
import { body, name } from "#contract/meetings/examples";

export const readGroup = route({
  act: "readGroup",
  method: "GET",
  path: "/communication-group",
  summary: "Read the communication group: how members, deputies, chair and secretariat reach each other",
  params: noFields,
  query: noFields,
  body: noBody,
  status: 200,
  out: z.object({ people: z.array(Reached) }),
  problems: ["unauthenticated", "not-allowed"],
  example: { out: { people: [{ name, email: "sante@example.ma", as: "member", body }] } },
});
