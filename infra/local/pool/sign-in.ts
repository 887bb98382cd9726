import * as z from "zod/mini";
import { type Answer, json } from "#infra/local/ground/web";
import { refused, type UserPoolPlace } from "#infra/local/pool/place";
import { issue, type SignedIn } from "#infra/local/pool/tokens";

type Act = (place: UserPoolPlace, body: unknown) => Promise<Answer>;

const Asked = z.object({ AuthFlow: z.string(), AuthParameters: z.record(z.string(), z.string()) });
const Answered = z.object({ Session: z.string(), ChallengeResponses: z.record(z.string(), z.string()) });

const tokensFor = async ({ clock, pool, key }: UserPoolPlace, signedIn: SignedIn) => ({
  AccessToken: await issue({ clock, pool, key }, signedIn, "access"),
  IdToken: await issue({ clock, pool, key }, signedIn, "id"),
  ExpiresIn: pool.lifetimes.access,
  TokenType: "Bearer",
});

/** "member@example.ma" is shown as "m***@e***", to whoever asked. */
const masked = (email: string): string => email.replace(/^(.)[^@]*@(.).*$/, "$1***@$2***");

/** An unknown address is answered as a known one is. */
const challenge = async ({ accounts, signIns, sendCode }: UserPoolPlace, email: string): Promise<Answer> => {
  const account = accounts.find(email);
  const { session, code } = signIns.begin(account);
  const outcome = account && (await sendCode(account, code));
  if (outcome === "invalid-wording")
    return refused(
      "InvalidLambdaResponseException",
      "Custom message is only allowed with a DEVELOPER sending account.",
    );
  return json(200, {
    ChallengeName: "EMAIL_OTP",
    Session: session,
    ChallengeParameters: { CODE_DELIVERY_DELIVERY_MEDIUM: "EMAIL", CODE_DELIVERY_DESTINATION: masked(email) },
    AvailableChallenges: ["EMAIL_OTP", "PASSWORD", "PASSWORD_SRP"],
  });
};

const renew = async (place: UserPoolPlace, token: string): Promise<Answer> => {
  const session = place.sessions.find(token);
  const account = session && place.accounts.find(session.sub);
  return account
    ? json(200, { AuthenticationResult: await tokensFor(place, { account, at: session.at }), ChallengeParameters: {} })
    : refused("NotAuthorizedException", "Refresh Token has been revoked or has expired");
};

const initiate: Act = async (place, body) => {
  const { AuthFlow, AuthParameters } = Asked.parse(body);
  const { USERNAME = "", REFRESH_TOKEN = "", PREFERRED_CHALLENGE } = AuthParameters;
  if (AuthFlow === "USER_AUTH" && PREFERRED_CHALLENGE === "EMAIL_OTP") return challenge(place, USERNAME);
  if (AuthFlow === "REFRESH_TOKEN_AUTH") return renew(place, REFRESH_TOKEN);
  return refused("InvalidParameterException", `The local system does not know ${AuthFlow} in this way`);
};

const respond: Act = async (place, body) => {
  const { Session, ChallengeResponses } = Answered.parse(body);
  const outcome = place.signIns.end(Session, ChallengeResponses["EMAIL_OTP_CODE"] ?? "");
  if ("account" in outcome) {
    const signedIn = { account: outcome.account, at: place.clock.now() };
    const RefreshToken = place.sessions.open(outcome.account.sub);
    return json(200, { AuthenticationResult: { ...(await tokensFor(place, signedIn)), RefreshToken } });
  }
  return outcome.refused === "wrong"
    ? refused("CodeMismatchException", "Invalid code or auth state for the user.")
    : refused("NotAuthorizedException", "Invalid session for the user, session is expired.");
};

const revoke: Act = async ({ sessions }, body) => {
  sessions.close(z.object({ Token: z.string() }).parse(body).Token);
  return json(200, {});
};

/** What the pool does for its client, whoever calls: these calls bear no signature. */
export const openActs: Readonly<Record<string, Act>> = {
  InitiateAuth: initiate,
  RespondToAuthChallenge: respond,
  RevokeToken: revoke,
};
