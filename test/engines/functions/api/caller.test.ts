import { expect, test } from "@jest/globals";
import { Instant } from "#calendar/civil-date";
import { tokensOf } from "#functions/api/caller";
import { client, issuer, serveKeys, strangeKey, tokenFor } from "../../../rigs/issuer.ts";

const now = Instant.parse("2026-12-01T09:00:00.000Z");
const at = Date.parse(now);
const tokens = tokensOf({ issuer, client, keys: await serveKeys() });

test("an access token of our issuer, for our client, tells its subject", async () => {
  expect(await tokens.bearerOf(await tokenFor("someone", at), now)).toEqual({ subject: "someone", signedInAt: now });
});

test.each([
  ["an identity token", { token_use: "id" }],
  ["a token for another client", { client_id: "another" }],
  ["a token of another issuer", { iss: "https://elsewhere.example/pool" }],
  ["a token that has had its hour", { exp: at / 1_000 - 1 }],
  ["a token without a subject", { sub: undefined }],
])("%s is no good", async (_what, claims) => {
  expect(await tokens.bearerOf(await tokenFor("someone", at, claims), now)).toBeUndefined();
});

test("a token under a key that isn't the issuer's is no good", async () => {
  expect(await tokens.bearerOf(await tokenFor("someone", at, {}, await strangeKey()), now)).toBeUndefined();
});

test.each([
  ["unsigned", `${btoa('{"alg":"none"}')}.${btoa('{"sub":"someone","token_use":"access"}')}.`],
  ["signed with a shared secret", `${btoa('{"alg":"HS256","kid":"one"}')}.${btoa('{"sub":"someone"}')}.c2ln`],
  ["not a token at all", "hello"],
  ["empty", ""],
])("a token that is %s is no good", async (_what, token) => {
  expect(await tokens.bearerOf(token, now)).toBeUndefined();
});

test("when the issuer's keys can't be had, that is a fault of ours, not the caller's", async () => {
  const unreachable = tokensOf({ issuer, client, keys: "http://127.0.0.1:1/jwks.json" });
  await expect(unreachable.bearerOf(await tokenFor("someone", at), now)).rejects.toThrow();
});
