import * as z from "zod/mini";
import { noBody, noFields, route } from "#contract/kernel/route";

export const readContract = route({
  act: "readContract",
  method: "GET",
  path: "/openapi.json",
  summary: "Read this description of the API (OpenAPI 3.1)",
  params: noFields,
  query: noFields,
  body: noBody,
  status: 200,
  out: z.looseObject({ openapi: z.string() }),
  problems: ["unauthenticated"],
  example: { out: { openapi: "3.1.1" } },
});
