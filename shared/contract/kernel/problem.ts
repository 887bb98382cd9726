import * as z from "zod/mini";

/** Every way in which a call can go wrong, by its HTTP status. */
export const statuses = {
  unreadable: 400,
  unauthenticated: 401,
  "fresh-code-needed": 401,
  "not-allowed": 403,
  unknown: 404,
  overtaken: 409,
  "not-at-this-stage": 409,
  "key-reused": 409,
  "precondition-failed": 412,
  "too-large": 413,
  "wrong-type": 415,
  refused: 422,
  "precondition-required": 428,
  "too-many": 429,
  "as-many-as-may-be": 429,
  fault: 500,
} as const satisfies Record<string, number>;

export type ProblemKind = keyof typeof statuses;

/** The stable name of a kind of problem. */
export const problemType = (kind: ProblemKind): string => `urn:ishraf:problem:${kind}`;

/** A rule that the guide's text, a reading of it or the product sets, and why an act breaks it. */
const BrokenRule = z.object({
  rule: z.string(),
  /** The article cited; absent where the rule is the product's own. */
  article: z.optional(z.int()),
  source: z.enum(["text", "reading", "ours", "law", "ogp"]),
  says: z.string(),
  because: z.string(),
  measures: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** One thing in a call that could not be read, with the place it stands at (JSON Pointer). */
const Unreadable = z.object({ at: z.string(), message: z.string() });

/** What every refusal and every fault looks like (RFC 9457). */
export const ProblemDetails = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.optional(z.string()),
  errors: z.optional(z.array(Unreadable)),
  refusals: z.optional(z.array(BrokenRule)),
  /** Under which a fault stands in the log. */
  reference: z.optional(z.string()),
});
export type ProblemDetails = z.infer<typeof ProblemDetails>;
