import * as z from "zod/mini";

const Email = z.object({
  messageId: z.string(),
  destination: z.object({ to: z.array(z.string()) }),
  subject: z.string(),
  body: z.object({ html: z.optional(z.string()), text: z.optional(z.string()) }),
  /** In seconds since 1970. */
  at: z.number(),
});

/** A letter as the post's engine keeps it. */
export type Email = z.infer<typeof Email>;

/** Every letter that the engine took, the latest first. */
export const emailsIn = async (engine: string): Promise<readonly Email[]> => {
  const { emails } = z.object({ emails: z.array(Email) }).parse(await (await fetch(`${engine}/store`)).json());
  return emails.toReversed();
};
