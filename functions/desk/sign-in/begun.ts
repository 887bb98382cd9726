import * as z from "zod/mini";
import { ownIn, put } from "#functions/desk/kit/cookies";
import type { Visit } from "#functions/desk/kit/visit";

/** How long, in seconds, a sign-in may stay half done: as long as the pool keeps its code good. */
const PATIENCE = 600;

/**
 * A sign-in half done, as the browser keeps it: whose, and where it leads. One that was begun from a letter keeps the link
 * instead, which tells both once it is checked anew: no address is shown to whoever got hold of the letter.
 */
const Begun = z.union([
  z.object({ session: z.string(), email: z.string(), to: z.string() }),
  z.object({ session: z.string(), link: z.string() }),
]);
type Begun = z.infer<typeof Begun>;

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The cookie that keeps a sign-in half done. */
export const keepBegun = (begun: Begun): string =>
  put("begun", Buffer.from(JSON.stringify(begun)).toString("base64url"), PATIENCE);

/** The sign-in that a visit's browser has half done. */
export const begunIn = ({ cookies }: Visit): Begun | undefined =>
  Begun.safeParse(readJson(Buffer.from(ownIn(cookies, "begun") ?? "", "base64url").toString("utf8"))).data;
