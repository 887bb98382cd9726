import { createHash, createHmac } from "node:crypto";
import canonicalize from "canonicalize";
import * as z from "zod/mini";

const Hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** One act on a matter, for good: ids, enums, dates and numbers; words stand as commitments under keys kept elsewhere. */
export const Page = z.readonly(
  z.object({
    /** The matter's key: "MEETING#01K…". */
    matter: z.string(),
    /** 1 for the act that opened the matter. */
    page: z.int().check(z.positive()),
    act: z.string(),
    /** ISO 8601, UTC. */
    at: z.string(),
    /** The person's id, or the organ that acted by itself. */
    by: z.string(),
    rules: z.readonly(z.array(z.string())),
    edition: z.string(),
    facts: z.readonly(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))),
    /** HMAC-SHA-256 of each text under its own key, in hexadecimal. */
    texts: z.readonly(z.record(z.string(), Hash)),
    /** The hash of the page before; null for the first. */
    previous: z.nullable(Hash),
    /** SHA-256 over the page without this field, in canonical JSON (RFC 8785). */
    hash: Hash,
  }),
);
export type Page = z.infer<typeof Page>;

/** The words behind a commitment, and the random key (32 bytes, hexadecimal) under which they were committed. */
export const DisclosedText = z.readonly(z.object({ words: z.string(), key: Hash }));
export type DisclosedText = z.infer<typeof DisclosedText>;

const hashOf = (page: Omit<Page, "hash">): string =>
  createHash("sha256")
    .update(canonicalize(page) ?? "")
    .digest("hex");

/** What a page says in the place of words: it binds them, and without the key tells nothing of them. */
export const commitmentTo = ({ words, key }: DisclosedText): string =>
  createHmac("sha256", Buffer.from(key, "hex")).update(words, "utf8").digest("hex");

/** The page with its place in the chain and its own hash. */
export const seal = (page: Omit<Page, "previous" | "hash">, previous: string | null): Page => {
  const chained = { ...page, previous };
  return { ...chained, hash: hashOf(chained) };
};
