import * as z from "zod/mini";

/** What stands under a client's key: the matter that its call opened, and what tells that call from another. */
export const KeyTaken = z.object({ matter: z.string(), print: z.string() });

/** What stands for an address on a day: the key of the call that gave it. */
export const AddressTaken = z.object({ key: z.string() });

/** What stands for the use of a link: when that was. */
export const LinkUsed = z.object({ at: z.string() });
export type LinkUsed = z.infer<typeof LinkUsed>;

/** The key that links are signed with. */
export const LinkKey = z.object({ key: z.string().check(z.regex(/^[0-9a-f]{64}$/)) });
