import { createHash } from "node:crypto";

const digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** An id, in the form of a ULID, that the same person's same key always gives: what is added twice under it is added once. */
export const keyedId = (...parts: readonly string[]): string => {
  const bytes = createHash("sha256").update(JSON.stringify(parts)).digest();
  const letters = [...bytes.subarray(0, 26)].map((byte) => digits[byte % 32]);
  return `${digits[(bytes[0] ?? 0) % 8]}${letters.slice(1).join("")}`;
};
