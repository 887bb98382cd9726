import * as z from "zod/mini";

/** The parts of an association's file. */
export const Part = z.enum(["name", "receipt", "region", "fields", "scope", "since", "contact"]);
export type Part = z.infer<typeof Part>;
