import { randomUUID } from "node:crypto";
import { SignJWT } from "jose";
import type { Clock } from "#infra/local/ground/clock";
import type { Account, Pool } from "#infra/local/pool/accounts";
import type { SigningKey } from "#infra/local/pool/key";

export type Issuer = Readonly<{ clock: Clock; pool: Pool; key: SigningKey }>;
export type Use = "access" | "id";

const claimsOf = ({ client }: Pool, { sub, email }: Account, use: Use) =>
  use === "access"
    ? { client_id: client, scope: "aws.cognito.signin.user.admin", username: sub }
    : { aud: client, email, email_verified: true, "cognito:username": sub };

/** Whose a token is, and when they signed in by a code, in milliseconds since 1970. */
export type SignedIn = Readonly<{ account: Account; at: number }>;

/** A token as the pool would issue it now, for as long as its client has it. */
export const issue = ({ clock, pool, key }: Issuer, { account, at }: SignedIn, use: Use): Promise<string> => {
  const now = Math.floor(clock.now() / 1000);
  const times = { auth_time: Math.floor(at / 1000), iat: now, exp: now + pool.lifetimes[use] };
  const ids = {
    sub: account.sub,
    iss: pool.issuer,
    jti: randomUUID(),
    origin_jti: randomUUID(),
    event_id: randomUUID(),
  };
  return new SignJWT({ ...ids, token_use: use, ...times, ...claimsOf(pool, account, use) })
    .setProtectedHeader({ alg: "RS256", kid: key.id })
    .sign(key.secret);
};
