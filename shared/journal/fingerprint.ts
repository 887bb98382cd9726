import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/** How long a value is as canonical JSON (RFC 8785), in bytes, and the SHA-256 of that, in lower-case hexadecimal. */
export const fingerprintOf = (value: object): Readonly<{ size: number; sha256: string }> => {
  const text = canonicalize(value) ?? "";
  return { size: Buffer.byteLength(text), sha256: createHash("sha256").update(text).digest("hex") };
};
