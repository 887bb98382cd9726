import * as z from "zod/mini";
import { AskedDay, CivilDate } from "#calendar/civil-date";
import { rule, rulesOfFive } from "#contract/guide/examples";
import { noBody, noFields, route } from "#contract/kernel/route";

/** The day whose edition of the guide is asked for; today when none is given. */
const OnDay = z.object({ on: z.optional(AskedDay) });

const edition = { edition: CivilDate };

const RuleView = z.object({
  id: z.string(),
  /** 0 for the preamble. */
  article: z.int(),
  source: z.enum(["text", "reading", "ours", "law", "ogp"]),
  says: z.string(),
  /** How the guide is understood where its text leaves room. */
  reading: z.optional(z.string()),
  /** What the product adds to the text. */
  adds: z.optional(z.string()),
  parameters: z.array(z.object({ name: z.string(), says: z.string(), value: z.string() })),
  kept: z.array(
    z.object({
      by: z.enum(["rule", "duty", "design", "people", "planned"]),
      says: z.string(),
      /** The acts that are refused, or the one that the day brings. */
      acts: z.optional(z.array(z.string())),
      /** The test that shows it. */
      test: z.optional(z.string()),
    }),
  ),
});
export type RuleView = z.infer<typeof RuleView>;

/** The guide, rule by rule. */
export const guideRoutes = {
  readGuide: route({
    act: "readGuide",
    summary: "Read the guide rule by rule, in the product’s own words, with how each rule is kept",
    params: noFields,
    query: OnDay,
    body: noBody,
    out: z.object({
      ...edition,
      articles: z.array(z.object({ number: z.int(), title: z.string(), rules: z.array(RuleView) })),
    }),
    example: { query: { on: "2026-12-17" }, out: { edition: "2022-05-24", articles: [rulesOfFive] } },
  }),

  readRule: route({
    act: "readRule",
    summary: "Read a rule of the guide, in the product’s own words",
    params: z.object({ id: z.union([z.literal("G0"), z.templateLiteral(["G", z.int(), ".", z.int()])]) }),
    query: OnDay,
    body: noBody,
    out: z.object({ ...edition, ...RuleView.shape }),
    example: { params: { id: "G5.3" }, out: { edition: "2022-05-24", ...rule } },
  }),

  readReadings: route({
    act: "readReadings",
    summary: "Read how the guide is understood where its text leaves room",
    params: noFields,
    query: OnDay,
    body: noBody,
    out: z.object({
      ...edition,
      readings: z.array(z.object({ id: z.string(), article: z.int(), says: z.string(), reading: z.string() })),
    }),
    example: {
      out: {
        edition: "2022-05-24",
        readings: [{ id: rule.id, article: rule.article, says: rule.says, reading: rule.reading }],
      },
    },
  }),
} as const;
