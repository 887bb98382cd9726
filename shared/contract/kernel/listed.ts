import * as z from "zod/mini";

/** Where a page of a list ended, as its `next` told. */
export const After = z.optional(z.string().check(z.regex(/^[^_]+_[^_]+$/), z.maxLength(100)));

/** What a page of a list is asked for by: how many lines at the most, and after which. */
export const listed = (lines: number) => ({
  limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100)), lines),
  after: After,
});
