import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { decodeJwt } from "jose";
import { createClock } from "#infra/local/ground/clock";
import { createMemory } from "#infra/local/ground/memory";
import { createCodeLetter } from "#infra/local/pool/code-letter";
import { createSessions } from "#infra/local/pool/sessions";
import { startInbox } from "../../../rigs/inbox.ts";
import { pool, startPool } from "../../../rigs/pool.ts";

let now = Date.parse("2026-12-07T09:00:00Z");
const clock = createClock(() => now);
let place: Awaited<ReturnType<typeof startPool>>;
let inbox: Awaited<ReturnType<typeof startInbox>>;

beforeAll(async () => {
  [place, inbox] = await Promise.all([startPool(clock), startInbox()]);
  place.accounts.open({ Username: "member@ishraf.example", UserAttributes: [] });
});
afterAll(async () => {
  await Promise.all([place.stop(), inbox.stop()]);
});

/* biome-ignore lint/suspicious/noExplicitAny: what comes back is asserted, whatever it is */
type Anything = any;

const ask = async (operation: string, body: object) => {
  const headers = { "x-amz-target": `AWSCognitoIdentityProviderService.${operation}` };
  const asked = JSON.stringify({ ClientId: pool.client, ...body });
  const answer = await fetch(place.address, { method: "POST", headers, body: asked });
  return { status: answer.status, said: (await answer.json()) as Record<string, Anything> };
};
const begin = (USERNAME: string) =>
  ask("InitiateAuth", { AuthFlow: "USER_AUTH", AuthParameters: { USERNAME, PREFERRED_CHALLENGE: "EMAIL_OTP" } });
const enter = (Session: string, code: string) =>
  ask("RespondToAuthChallenge", {
    ...{ ChallengeName: "EMAIL_OTP", Session },
    ChallengeResponses: { USERNAME: "member@ishraf.example", EMAIL_OTP_CODE: code },
  });
const renew = (REFRESH_TOKEN: string) =>
  ask("InitiateAuth", { AuthFlow: "REFRESH_TOKEN_AUTH", AuthParameters: { REFRESH_TOKEN } });
const signIn = async () => {
  const { said } = await begin("Member@ishraf.example");
  return (await enter(said["Session"], place.sent.at(-1)!.code)).said["AuthenticationResult"];
};

test("a code to the mailbox opens a session with the lifetimes that the template gives", async () => {
  const tokens = await signIn();
  const { sub, token_use, iat = 0, exp = 0 } = decodeJwt(tokens.AccessToken);
  expect({ sub, token_use, lasts: exp - iat }).toEqual({
    sub: place.accounts.find("member@ishraf.example")?.sub,
    token_use: "access",
    lasts: 3_600,
  });
  expect(tokens).toMatchObject({ ExpiresIn: 3_600, TokenType: "Bearer", RefreshToken: expect.any(String) });
});

test("a known address and an unknown one are answered alike, but for the letter", async () => {
  const before = place.sent.length;
  const [known, unknown] = [await begin("member@ishraf.example"), await begin("nobody@ishraf.example")];
  const shape = ({ status, said }: typeof known) => ({ status, keys: Object.keys(said), name: said["ChallengeName"] });
  expect(shape(unknown)).toEqual(shape(known));
  expect(place.sent.slice(before).map(({ to }) => to)).toEqual(["member@ishraf.example"]);
});

test("a code is good once, for ten minutes, and for three tries", async () => {
  const once = (await begin("member@ishraf.example")).said["Session"];
  const { code } = place.sent.at(-1)!;
  expect((await enter(once, code)).status).toBe(200);
  expect((await enter(once, code)).said["__type"]).toBe("NotAuthorizedException");

  const tried = (await begin("member@ishraf.example")).said["Session"];
  for (let tries = 0; tries < 3; tries += 1)
    expect((await enter(tried, "no code")).said["__type"]).toBe("CodeMismatchException");
  expect((await enter(tried, place.sent.at(-1)!.code)).said["__type"]).toBe("NotAuthorizedException");

  const late = (await begin("member@ishraf.example")).said["Session"];
  now += 600_000;
  expect((await enter(late, place.sent.at(-1)!.code)).said["__type"]).toBe("NotAuthorizedException");
});

test("a session is renewed until it is revoked, or twelve hours have passed", async () => {
  const { RefreshToken: token } = await signIn();
  expect((await renew(token)).said["AuthenticationResult"]).toMatchObject({ AccessToken: expect.any(String) });
  expect((await ask("RevokeToken", { Token: token })).status).toBe(200);
  expect((await renew(token)).said["__type"]).toBe("NotAuthorizedException");
  const other = (await signIn()).RefreshToken;
  now += 43_200_000;
  expect((await renew(other)).said["__type"]).toBe("NotAuthorizedException");
});

test("another client, and another way of signing in, are refused", async () => {
  expect((await ask("InitiateAuth", { ClientId: "Other" })).said["__type"]).toBe("ResourceNotFoundException");
  const byPassword = { AuthFlow: "USER_PASSWORD_AUTH", AuthParameters: { USERNAME: "x", PASSWORD: "y" } };
  expect((await ask("InitiateAuth", byPassword)).said["__type"]).toBe("InvalidParameterException");
});

test("sessions are kept from one start to the next", () => {
  const memory = createMemory(mkdtempSync(join(tmpdir(), "sessions-")));
  const token = createSessions(clock, memory, 60).open("someone");
  expect(createSessions(clock, memory, 60).find(token)?.sub).toBe("someone");
});

const account = {
  sub: "someone",
  email: "someone@ishraf.example",
  attributes: [{ Name: "sub", Value: "someone" }],
  madeAt: 0,
};
const sending = (
  outcome: Parameters<typeof createCodeLetter>[0]["invoke"],
  sender: "COGNITO_DEFAULT" | "DEVELOPER" = "DEVELOPER",
) =>
  createCodeLetter({
    pool: { ...pool, wording: "Wording", sender },
    region: "eu-west-3",
    ses: inbox.address,
    invoke: outcome,
  })(account, "12345678");

test("the letter is what the template's function words, with the code in its place", async () => {
  const asked: unknown[] = [];
  await sending(async (to, event) => {
    asked.push([to, event]);
    return { value: { response: { emailSubject: "Objet", emailMessage: "<p>Code: {####}</p>" } } };
  });
  expect(asked).toMatchObject([
    ["Wording", { triggerSource: "CustomMessage_Authentication", request: { userAttributes: { sub: "someone" } } }],
  ]);
  expect((await inbox.letters()).at(-1)).toMatchObject({ subject: "Objet", body: { html: "<p>Code: 12345678</p>" } });
});

test("a letter that fails to be worded, or has no place for its code, isn't sent", async () => {
  await expect(sending(async () => ({ fault: "no table" }))).rejects.toThrow("no table");
  const empty = { value: { response: { emailSubject: "Objet", emailMessage: "…" } } };
  await expect(sending(async () => empty)).rejects.toThrow("no place for its code");
});

test("a pool that sends its letters itself takes no words but its own: who is known is refused, as Cognito does", async () => {
  const before = (await inbox.letters()).length;
  const worded = { value: { response: { emailSubject: "Objet", emailMessage: "{####}" } } };
  expect(await sending(async () => worded, "COGNITO_DEFAULT")).toBe("invalid-wording");
  expect((await inbox.letters()).length).toBe(before);
});
