import { expect, test } from "@jest/globals";
import { Instant } from "#calendar/civil-date";
import { tokensOf } from "#functions/api/kernel/caller";
import { client, issuer, keyServer, ownKey, serveKeys, strangeKey, tokenFor } from "../../../rigs/issuer.ts";

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
  expect(await tokens.bearerOf(await tokenFor("someone", at, {}, { key: await strangeKey() }), now)).toBeUndefined();
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

/** An instant some seconds after now. */
const after = (seconds: number) => Instant.parse(new Date(at + seconds * 1_000).toISOString());
const readerOf = (keys: string) => tokensOf({ issuer, client, keys }).bearerOf;

test("the keys are asked for once, and anew after ten minutes", async () => {
  const { address: keys, asked } = await keyServer(() => [ownKey]);
  const bearerOf = readerOf(keys);
  const token = await tokenFor("someone", at);
  for (const seconds of [0, 0, 600])
    expect(await bearerOf(token, after(seconds))).toMatchObject({ subject: "someone" });
  expect(asked()).toBe(1);
  await bearerOf(token, after(601));
  expect(asked()).toBe(2);
});

test("a key that the issuer has newly made is looked for, but no more often than once a minute", async () => {
  let kids = ["one"];
  const { address: keys, asked } = await keyServer(() => kids.map((kid) => ({ ...ownKey, kid })));
  const bearerOf = readerOf(keys);
  const token = await tokenFor("someone", at, {}, { kid: "two" });
  expect(await bearerOf(token, now)).toBeUndefined();
  kids = ["one", "two"];
  expect(await bearerOf(token, after(59))).toBeUndefined();
  expect(asked()).toBe(1);
  expect(await bearerOf(token, after(60))).toMatchObject({ subject: "someone" });
  expect(asked()).toBe(2);
});

test("keys that could not be had are asked for again by who comes next", async () => {
  let published: () => readonly (typeof ownKey)[] | "fault" = () => "fault";
  const { address: keys } = await keyServer(() => published());
  const bearerOf = readerOf(keys);
  const token = await tokenFor("someone", at);
  await expect(bearerOf(token, now)).rejects.toThrow("503");
  published = () => [ownKey];
  expect(await bearerOf(token, now)).toMatchObject({ subject: "someone" });
});

test("while the issuer can't be reached, a stranger's made-up key takes nobody else's away", async () => {
  let published: () => readonly (typeof ownKey)[] | "fault" = () => [ownKey];
  const { address: keys } = await keyServer(() => published());
  const bearerOf = readerOf(keys);
  const good = await tokenFor("someone", at);
  expect(await bearerOf(good, now)).toMatchObject({ subject: "someone" });
  published = () => "fault";
  const strange = await tokenFor("stranger", at, {}, { kid: "made-up" });
  await expect(bearerOf(strange, after(60))).rejects.toThrow("503");
  expect(await bearerOf(good, after(61))).toMatchObject({ subject: "someone" });
});
