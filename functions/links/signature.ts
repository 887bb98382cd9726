import { createHmac, timingSafeEqual } from "node:crypto";
import * as z from "zod/mini";
import type { Link } from "#committee/meetings/from-letter";

/** What the key signs is a link from a letter, and nothing else that it might ever be used for. */
const DOMAIN = "ishraf:link-from-letter:1:";

/** A link as it stands in an address: its parts, and their HMAC-SHA-256 under the key (hexadecimal); the same link is always written alike. */
export const signed = (key: string, { purpose, meeting, notices, person }: Link): string => {
  const parts = [purpose, meeting, notices, person].join(".");
  const signature = createHmac("sha256", Buffer.from(key, "hex")).update(`${DOMAIN}${parts}`).digest("base64url");
  return `${parts}.${signature}`;
};

const word = z.string().check(z.regex(/^[\w-]{1,128}$/));
const Written = z.tuple([
  z.enum(["coming", "proposal", "contribution"]),
  z.ulid(),
  z.string().check(z.regex(/^\d{1,6}$/)),
  word,
  word,
]);

/** What a text claims to be a link to; nothing of it holds before its signature is checked. */
export const claimedBy = (text: string): Link | undefined => {
  const written = Written.safeParse(text.split("."));
  if (!written.success) return undefined;
  const [purpose, meeting, notices, person] = written.data;
  return { purpose, meeting, notices: Number(notices), person };
};

/** Whether a text is the very one that is signed for a link, compared without telling by the time it takes how far they agree. */
export const isSigned = (key: string, link: Link, text: string): boolean => {
  const [given, ours] = [Buffer.from(text), Buffer.from(signed(key, link))];
  return given.length === ours.length && timingSafeEqual(given, ours);
};
