import { randomUUID } from "node:crypto";
import { type CryptoKey, exportJWK, generateKeyPair, importJWK, type JWK } from "jose";
import * as z from "zod/mini";
import type { Memory } from "#infra/local/ground/memory";

/** A pool's signing key; its public half is what the key set shows. */
export type SigningKey = Readonly<{ secret: CryptoKey | Uint8Array; shown: JWK; id: string }>;

const Kept = z.looseObject({ kty: z.string(), n: z.string(), e: z.string(), kid: z.string() });
type Kept = z.infer<typeof Kept>;

const make = async (memory: Memory): Promise<Kept> => {
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  const key = Kept.parse({ ...(await exportJWK(privateKey)), kid: randomUUID() });
  memory.keep("key", key);
  return key;
};

export const signingKey = async (memory: Memory): Promise<SigningKey> => {
  const key = memory.recall("key", Kept) ?? (await make(memory));
  const { kty, n, e, kid } = key;
  return { id: kid, secret: await importJWK(key, "RS256"), shown: { kty, n, e, kid, alg: "RS256", use: "sig" } };
};
