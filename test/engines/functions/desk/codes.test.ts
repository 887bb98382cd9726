import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@jest/globals";
import { codesOf } from "#functions/desk/session/codes";

type Answer = Readonly<{ status: number; body: unknown }>;

let answer: Answer = { status: 200, body: {} };
const asked: Readonly<{ operation: string; body: Record<string, unknown> }>[] = [];

/** A pool that answers what the test says, and keeps what it was asked. */
const server = createServer(async (request, response) => {
  const parts = await Array.fromAsync(request);
  const operation = String(request.headers["x-amz-target"]).split(".")[1]!;
  asked.push({ operation, body: JSON.parse(Buffer.concat(parts).toString()) });
  response.writeHead(answer.status, { connection: "close" }).end(answer.body && JSON.stringify(answer.body));
}).listen(0, "127.0.0.1");
await once(server, "listening");
server.unref();

const told: string[] = [];
const codes = codesOf({
  endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
  client: "Client",
  refuses: (why) => void told.push(why.message),
});
const begun = { email: "a@b.example", session: "one session" };

const says = (status: number, body: unknown) => {
  answer = { status, body };
};
const refuses = (name: string) => says(400, { __type: `com.amazonaws.cognito#${name}`, message: "…" });

test("a code is asked for, by e-mail before anything else", async () => {
  says(200, { ChallengeName: "EMAIL_OTP", Session: "next" });
  expect(await codes.send("a@b.example")).toEqual({ email: "a@b.example", session: "next" });
  expect(asked.at(-1)).toEqual({
    operation: "InitiateAuth",
    body: {
      ClientId: "Client",
      AuthFlow: "USER_AUTH",
      AuthParameters: { USERNAME: "a@b.example", PREFERRED_CHALLENGE: "EMAIL_OTP" },
    },
  });
});

test("an unknown address, which the pool answers with any challenge, goes on like the others", async () => {
  says(200, { ChallengeName: "PASSWORD_SRP", Session: "of some kind" });
  expect(await codes.send("no@one.example")).toEqual({ email: "no@one.example", session: "of some kind" });
  refuses("UserNotFoundException");
  expect(await codes.send("no@one.example")).toEqual({ email: "no@one.example", session: "" });
});

test("the right code gives what a session lives on", async () => {
  says(200, { AuthenticationResult: { AccessToken: "access", RefreshToken: "refresh", IdToken: "id" } });
  expect(await codes.enter(begun, "12345678")).toEqual({ access: "access", refresh: "refresh" });
  expect(asked.at(-1)).toEqual({
    operation: "RespondToAuthChallenge",
    body: {
      ClientId: "Client",
      ChallengeName: "EMAIL_OTP",
      Session: "one session",
      ChallengeResponses: { USERNAME: "a@b.example", EMAIL_OTP_CODE: "12345678" },
    },
  });
});

test.each(["CodeMismatchException", "ExpiredCodeException", "NotAuthorizedException", "InvalidParameterException"])(
  "%s is a code that was missed, and nothing more is told",
  async (name) => {
    refuses(name);
    expect(await codes.enter(begun, "1")).toBe("missed");
  },
);

test.each(["LimitExceededException", "TooManyFailedAttemptsException", "TooManyRequestsException"])(
  "%s asks to wait",
  async (name) => {
    refuses(name);
    expect(await codes.enter(begun, "1")).toBe("wait");
    expect(await codes.send("a@b.example")).toBe("wait");
  },
);

test("a refusal that comes of the letter looks like an unknown address, and whoever keeps the system is told", async () => {
  told.length = 0;
  refuses("InvalidLambdaResponseException");
  expect(await codes.send("a@b.example")).toEqual({ email: "a@b.example", session: "" });
  expect(await codes.enter(begun, "1")).toBe("missed");
  expect(told).toEqual([
    "InitiateAuth: the pool refused with InvalidLambdaResponseException",
    "RespondToAuthChallenge: the pool refused with InvalidLambdaResponseException",
  ]);
});

test("what the pool refuses of people is told to nobody", async () => {
  told.length = 0;
  for (const name of ["UserNotFoundException", "NotAuthorizedException", "LimitExceededException"]) {
    refuses(name);
    await codes.send("a@b.example");
    await codes.enter(begun, "1");
  }
  expect(told).toEqual([]);
});

test("a fault of the pool is a fault", async () => {
  says(503, { message: "later" });
  await expect(codes.send("a@b.example")).rejects.toThrow("InitiateAuth");
  await expect(codes.enter(begun, "1")).rejects.toThrow("RespondToAuthChallenge");
  await expect(codes.renew("refresh")).rejects.toThrow("InitiateAuth");
});

test("a session is renewed, or has ended", async () => {
  says(200, { AuthenticationResult: { AccessToken: "another" } });
  expect(await codes.renew("refresh")).toBe("another");
  refuses("NotAuthorizedException");
  expect(await codes.renew("refresh")).toBeUndefined();
});

test("a session is revoked, and one that is over already is no fault", async () => {
  says(200, undefined);
  await codes.revoke("refresh");
  expect(asked.at(-1)).toEqual({ operation: "RevokeToken", body: { ClientId: "Client", Token: "refresh" } });
  refuses("UnauthorizedException");
  await codes.revoke("refresh");
});
