import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, SignJWT } from "jose";

const pair = await generateKeyPair("RS256", { extractable: true });

/** An issuer of tokens as a user pool is one: its keys over HTTP, its claims, its hour. */
export const issuer = "https://issuer.example/pool";
export const client = "our-client";

/** Serves the issuer's key set for as long as the suite runs; gives its address. */
export const serveKeys = async (): Promise<string> => {
  const jwk = { ...(await exportJWK(pair.publicKey)), kid: "one", alg: "RS256", use: "sig" };
  const server = createServer((_asked, answer) =>
    answer.setHeader("connection", "close").end(JSON.stringify({ keys: [jwk] })),
  );
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  server.unref();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json`;
};

type Claims = Readonly<Record<string, unknown>>;

/** A token for a subject, issued at an instant (milliseconds), with claims of its own in the place of the usual ones. */
export const tokenFor = (subject: string, at: number, claims: Claims = {}, key = pair.privateKey): Promise<string> => {
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
    .setProtectedHeader({ alg: "RS256", kid: "one" })
    .sign(key);
};

/** A key that the issuer doesn't have. */
export const strangeKey = async () => (await generateKeyPair("RS256")).privateKey;
