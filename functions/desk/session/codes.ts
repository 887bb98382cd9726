import * as z from "zod/mini";
import { ask, type Pool } from "#functions/desk/session/pool";

/** A sign-in under way: whose it is, and what the pool gave to go on with. */
export type Begun = Readonly<{ email: string; session: string }>;

/** What a session lives on: the proof of who it is, good for an hour, and what gets the next one. */
export type Keys = Readonly<{ access: string; refresh: string }>;

/** Signing in by a code that the pool sends by e-mail. */
export type Codes = Readonly<{
  /** Has a code sent; an address that the pool doesn't know looks just the same. */
  send: (email: string) => Promise<Begun | "wait">;
  /** A code that is wrong, too old or tried too often is missed: to say which would tell known addresses from others. */
  enter: (begun: Begun, code: string) => Promise<Keys | "missed" | "wait">;
  /** A new access token; nothing when the session has ended. */
  renew: (refresh: string) => Promise<string | undefined>;
  revoke: (refresh: string) => Promise<void>;
}>;

const Challenged = z.object({ Session: z._default(z.string(), "") });
const Tokens = z.object({ AccessToken: z.string(), RefreshToken: z.optional(z.string()) });
const Admitted = z.object({ AuthenticationResult: Tokens });

const tooMany: readonly string[] = [
  "LimitExceededException",
  "TooManyFailedAttemptsException",
  "TooManyRequestsException",
];

/** Refusals that mean a session or an account is no good; whichever it is, is nobody's business. */
const noGood: readonly string[] = [
  "CodeMismatchException",
  "ExpiredCodeException",
  "NotAuthorizedException",
  "UserNotFoundException",
  "UserNotConfirmedException",
];

const refusedAt = (operation: string, name: string): Error => new Error(`${operation}: the pool refused with ${name}`);

/** What the pool refuses of people alone; anything else is told to who keeps the system. */
const tellOf = ({ refuses }: Pool, operation: string, name: string): void => {
  if (!noGood.includes(name)) refuses(refusedAt(operation, name));
};

const send = async (pool: Pool, email: string): Promise<Begun | "wait"> => {
  const outcome = await ask(pool, "InitiateAuth", {
    ClientId: pool.client,
    AuthFlow: "USER_AUTH",
    AuthParameters: { USERNAME: email, PREFERRED_CHALLENGE: "EMAIL_OTP" },
  });
  // To an unknown address the pool answers with any challenge of those it has: that goes on like the others, to no end.
  if ("said" in outcome) return { email, session: Challenged.parse(outcome.said).Session };
  if (tooMany.includes(outcome.refused)) return "wait";
  // A refusal may come of the letter, which goes to a known address alone: both come to the same page.
  tellOf(pool, "InitiateAuth", outcome.refused);
  return { email, session: "" };
};

const missed = (pool: Pool, refused: string): "missed" | "wait" => {
  if (tooMany.includes(refused)) return "wait";
  // What goes on from no session, or with no digits, is refused as a parameter.
  if (refused !== "InvalidParameterException") tellOf(pool, "RespondToAuthChallenge", refused);
  return "missed";
};

const enter = async (pool: Pool, { email, session }: Begun, code: string): Promise<Keys | "missed" | "wait"> => {
  const outcome = await ask(pool, "RespondToAuthChallenge", {
    ClientId: pool.client,
    ChallengeName: "EMAIL_OTP",
    Session: session,
    ChallengeResponses: { USERNAME: email, EMAIL_OTP_CODE: code },
  });
  if ("refused" in outcome) return missed(pool, outcome.refused);
  const { AccessToken, RefreshToken = "" } = Admitted.parse(outcome.said).AuthenticationResult;
  return { access: AccessToken, refresh: RefreshToken };
};

const renew = async (pool: Pool, refresh: string): Promise<string | undefined> => {
  const outcome = await ask(pool, "InitiateAuth", {
    ClientId: pool.client,
    AuthFlow: "REFRESH_TOKEN_AUTH",
    AuthParameters: { REFRESH_TOKEN: refresh },
  });
  if ("said" in outcome) return Admitted.parse(outcome.said).AuthenticationResult.AccessToken;
  if (!noGood.includes(outcome.refused)) throw refusedAt("InitiateAuth", outcome.refused);
  return undefined;
};

const revoke = async (pool: Pool, refresh: string): Promise<void> => {
  await ask(pool, "RevokeToken", { ClientId: pool.client, Token: refresh });
};

/** Sign-in at a Cognito user pool, whose calls for it are open to anyone and need no signature. */
export const codesOf = (pool: Pool): Codes => ({
  send: (email) => send(pool, email),
  enter: (begun, code) => enter(pool, begun, code),
  renew: (refresh) => renew(pool, refresh),
  revoke: (refresh) => revoke(pool, refresh),
});
