import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, SignJWT } from "jose";

const pair = await generateKeyPair("RS256", { extractable: true });

/** An issuer of tokens as a user pool is one: its keys over HTTP, its claims, its hour. */
export const issuer = "https://issuer.example/pool";
export const client = "our-client";

type Jwk = Readonly<{ kid: string }> & Awaited<ReturnType<typeof exportJWK>>;

/** What the issuer publishes of its own key. */
export const ownKey: Jwk = { ...(await exportJWK(pair.publicKey)), kid: "one", alg: "RS256", use: "sig" };

/** A server of key sets for as long as the suite runs, whose answers may change: its address, and how often it was asked. */
export const keyServer = async (published: () => readonly Jwk[] | "fault") => {
  let asked = 0;
  const server = createServer((_asked, answer) => {
    asked += 1;
    const keys = published();
    answer.statusCode = keys === "fault" ? 503 : 200;
    answer.setHeader("connection", "close").end(JSON.stringify({ keys }));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  server.unref();
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json`,
    asked: () => asked,
  };
};

/** Serves the issuer's key set; gives its address. */
export const serveKeys = async (): Promise<string> => (await keyServer(() => [ownKey])).address;

type Claims = Readonly<Record<string, unknown>>;

/** A token for a subject, issued at an instant (milliseconds), with claims of its own in the place of the usual ones. */
export const tokenFor = (
  subject: string,
  at: number,
  claims: Claims = {},
  { key = pair.privateKey, kid = "one" } = {},
): Promise<string> => {
  const seconds = Math.floor(at / 1_000);
  return new SignJWT({
    token_use: "access",
    client_id: client,
    iss: issuer,
    sub: subject,
    auth_time: seconds,
    iat: seconds,
    exp: seconds + 3_600,
    ...claims,
  })
    .setProtectedHeader({ alg: "RS256", kid })
    .sign(key);
};

/** A key that the issuer doesn't have. */
export const strangeKey = async () => (await generateKeyPair("RS256")).privateKey;
