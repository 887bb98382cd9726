import * as z from "zod/mini";
import { noBody, noFields, route } from "#contract/kernel/route";

export const readContract = route({
  act: "readContract",
  summary: "Read this description of the API (OpenAPI 3.1)",
  params: noFields,
  query: noFields,
  body: noBody,
  out: z.looseObject({ openapi: z.string() }),
  example: { out: { openapi: "3.1.1" } },
});
