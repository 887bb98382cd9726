import * as z from "zod/mini";

/** The two halves of the committee (G3.1). */
export const College = z.enum(["administration", "civil-society"]);
export type College = z.infer<typeof College>;
