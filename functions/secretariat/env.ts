import * as z from "zod/mini";

/** What a function is told by its environment. */
export type Env = Readonly<Record<string, string | undefined>>;

/** A value that its environment must have. */
export const given = z.string().check(z.minLength(1));
