import * as z from "zod/mini";

/** What the post lets the secretariat send: in its sandbox, to addresses alone that were confirmed to it; and how much a day. */
export const PostAccount = z.readonly(z.object({ sandbox: z.boolean(), perDay: z.number(), sentToday: z.number() }));
export type PostAccount = z.infer<typeof PostAccount>;
