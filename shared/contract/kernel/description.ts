import * as z from "zod/mini";
import { bare, noFields, route } from "#contract/kernel/route";

/** The description of the API itself. */
export const descriptionRoutes = {
  readContract: route({
    act: "readContract",
    summary: "Read this description of the API (OpenAPI 3.1)",
    params: noFields,
    ...bare,
    out: z.looseObject({ openapi: z.string() }),
    example: { out: { openapi: "3.1.1" } },
  }),
} as const;
