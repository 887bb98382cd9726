import * as z from "zod/mini";
import { noBody, noFields, route } from "#contract/route";

export const readRule = route({
  act: "readRule",
  method: "GET",
  path: "/guide/rules/{id}",
  summary: "Read a rule of the guide, in the product's own words",
  params: z.object({ id: z.templateLiteral(["G", z.int(), ".", z.int()]) }),
  query: noFields,
  status: 200,
  out: z.object({
    id: z.string(),
    article: z.int(),
    source: z.enum(["text", "reading", "ours", "law", "ogp"]),
    says: z.string(),
    reading: z.optional(z.string()),
  }),
  body: noBody,
  problems: ["unreadable", "unauthenticated", "unknown"],
  example: {
    params: { id: "G5.3" },
    out: {
      id: "G5.3",
      article: 5,
      source: "text",
      says: "Members have the agenda and the date ten days or more before the meeting.",
      reading:
        "Calendar days: the day of sending is not counted, the day of the meeting is. The secretariat is reminded on the eleventh day before it, so that ten clear days hold too.",
    },
  },
});
