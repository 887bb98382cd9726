import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  AdminCreateUserCommand,
  AdminDisableUserCommand,
  AdminGetUserCommand,
  AdminUpdateUserAttributesCommand,
  CognitoIdentityProviderClient,
} from "@aws-sdk/client-cognito-identity-provider";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createRemoteJWKSet, jwtVerify } from "jose";
import { type Clock, createClock } from "#infra/local/ground/clock";
import { createMemory } from "#infra/local/ground/memory";
import { type Site, serve } from "#infra/local/ground/web";
import { createAccounts } from "#infra/local/pool/accounts";
import { signingKey } from "#infra/local/pool/key";
import { issue } from "#infra/local/pool/tokens";
import { createUserPool } from "#infra/local/pool/user-pool";
import { pool, poolPlace } from "../../../rigs/pool.ts";

const now = Date.parse("2026-12-07T09:00:00Z");
const memory = createMemory(mkdtempSync(join(tmpdir(), "pool-")));
const clock: Clock = createClock(() => now);

const { place } = await poolPlace(clock, memory);
const { accounts, key } = place;
let site: Site;
let client: CognitoIdentityProviderClient;

beforeAll(async () => {
  site = await serve(0, createUserPool(place));
  const credentials = { accessKeyId: "a", secretAccessKey: "b" };
  const reached = { endpoint: site.address, region: "eu-west-3", credentials, maxAttempts: 1 };
  client = new CognitoIdentityProviderClient(reached);
});
afterAll(async () => {
  client.destroy();
  await site.stop();
});

const create = (Username: string, UserPoolId: string = pool.id) =>
  client.send(
    new AdminCreateUserCommand({
      UserPoolId,
      Username,
      MessageAction: "SUPPRESS",
      UserAttributes: [
        { Name: "email", Value: Username },
        { Name: "email_verified", Value: "true" },
      ],
    }),
  );

const get = (Username: string) => client.send(new AdminGetUserCommand({ UserPoolId: pool.id, Username }));

test("an account is opened under a subject of its own, and found by e-mail in any case, and by subject", async () => {
  const { User } = await create("secretariat@ishraf.example");
  expect(User).toMatchObject({
    Enabled: true,
    UserStatus: "FORCE_CHANGE_PASSWORD",
    UserCreateDate: new Date(now),
    Attributes: [
      { Name: "sub", Value: User?.Username },
      { Name: "email", Value: "secretariat@ishraf.example" },
      { Name: "email_verified", Value: "true" },
    ],
  });
  expect(await get("Secretariat@ishraf.example")).toMatchObject({ Username: User?.Username });
  expect(await get(User?.Username ?? "")).toMatchObject({ UserAttributes: User?.Attributes });
});

test("the pool's errors bear their names", async () => {
  await create("twice@ishraf.example");
  await expect(create("twice@ishraf.example")).rejects.toMatchObject({ name: "UsernameExistsException" });
  await expect(create("no address")).rejects.toMatchObject({ name: "InvalidParameterException" });
  await expect(create("a@ishraf.example", "eu-west-3_Other")).rejects.toMatchObject({
    name: "ResourceNotFoundException",
  });
  await expect(get("nobody@ishraf.example")).rejects.toMatchObject({ name: "UserNotFoundException" });
  const unknown = new AdminDisableUserCommand({ UserPoolId: pool.id, Username: "twice@ishraf.example" });
  await expect(client.send(unknown)).rejects.toMatchObject({ name: "UnknownOperationException" });
});

test("an access token is what the pool would issue, good for an hour of the shared clock", async () => {
  const account = accounts.open({ Username: "member@ishraf.example", UserAttributes: [] });
  const token = await issue({ clock, pool, key }, { account, at: now }, "access");
  const keys = createRemoteJWKSet(new URL(`${site.address}/${pool.id}/.well-known/jwks.json`));
  const rules = { issuer: pool.issuer, algorithms: ["RS256"] };
  const { payload } = await jwtVerify(token, keys, { ...rules, currentDate: new Date(now + 3_599_000) });
  expect(payload).toMatchObject({
    sub: account.sub,
    username: account.sub,
    token_use: "access",
    client_id: pool.client,
    auth_time: now / 1000,
    iat: now / 1000,
    exp: now / 1000 + 3600,
    jti: expect.any(String),
  });
  expect(payload).not.toHaveProperty("aud");
  const late = jwtVerify(token, keys, { ...rules, currentDate: new Date(now + 3_601_000) });
  await expect(late).rejects.toMatchObject({ code: "ERR_JWT_EXPIRED" });
});

test("an id token says so, and names its audience", async () => {
  const account = accounts.open({ Username: "other@ishraf.example", UserAttributes: [] });
  const token = await issue({ clock, pool, key }, { account, at: now }, "id");
  const claims = JSON.parse(Buffer.from(token.split(".")[1]!, "base64url").toString());
  expect(claims).toMatchObject({ token_use: "id", aud: pool.client, email: "other@ishraf.example" });
  expect(claims).not.toHaveProperty("client_id");
});

const give = (Username: string, UserAttributes: { Name: string; Value: string }[]) =>
  client.send(new AdminUpdateUserAttributesCommand({ UserPoolId: pool.id, Username, UserAttributes }));

test("an account is changed under its subject: found by its new address alone, and kept so", async () => {
  const { sub } = accounts.open({ Username: "old@ishraf.example", UserAttributes: [] });
  await give(sub, [{ Name: "email", Value: "new@ishraf.example" }]);
  await give(sub, [{ Name: "locale", Value: "fr" }]);
  expect((await get(sub)).UserAttributes).toEqual([
    { Name: "sub", Value: sub },
    { Name: "email", Value: "new@ishraf.example" },
    { Name: "locale", Value: "fr" },
  ]);
  expect(createAccounts(clock, memory).find("new@ishraf.example")).toMatchObject({ sub });
  await expect(get("old@ishraf.example")).rejects.toMatchObject({ name: "UserNotFoundException" });
});

test("an account can't be given an address that is none, or another's; nor can one that isn't there", async () => {
  const { sub } = accounts.open({ Username: "mine@ishraf.example", UserAttributes: [] });
  accounts.open({ Username: "theirs@ishraf.example", UserAttributes: [] });
  const email = (Value: string) => [{ Name: "email", Value }];
  await expect(give(sub, email("none"))).rejects.toMatchObject({ name: "InvalidParameterException" });
  await expect(give(sub, email("theirs@ishraf.example"))).rejects.toMatchObject({ name: "AliasExistsException" });
  await expect(give("no-one", email("any@ishraf.example"))).rejects.toMatchObject({ name: "UserNotFoundException" });
});

test("accounts and the signing key are kept", async () => {
  const account = accounts.open({ Username: "kept@ishraf.example", UserAttributes: [] });
  expect(createAccounts(clock, memory).find("kept@ishraf.example")).toEqual(account);
  expect((await signingKey(memory)).shown).toEqual(key.shown);
});
