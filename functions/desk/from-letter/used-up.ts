import { createHash } from "node:crypto";
import type { Office } from "#functions/kernel/offices";
import type { LinkUsed } from "#functions/kernel/taken-once";
import type { Once } from "#secretariat/register";

/** A year, in seconds: by then the meeting has moved on, and the link with it. */
const YEAR = 31_536_000;

/** Where the register notes that a link was used; the link itself can't be read from there. */
export const usedUp = (text: string): string => `USED#${createHash("sha256").update(text).digest("hex")}`;

/** The one use of a link, now. */
export const onceFor = ({ now }: Pick<Office, "now">, text: string): Once => {
  const at = now();
  const state: LinkUsed = { at };
  return { key: usedUp(text), state, expires: Math.floor(Date.parse(at) / 1_000) + YEAR };
};
