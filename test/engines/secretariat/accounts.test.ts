import { afterAll, expect, test } from "@jest/globals";
import { cognitoAccounts } from "#secretariat/accounts";
import { startPool } from "../../rigs/pool.ts";
import { type Hand, tapped } from "../../rigs/wire.ts";

const pool = await startPool();
afterAll(pool.stop);

const accounts = cognitoAccounts({ client: pool.clientOf(), id: pool.id });

/** The accounts as someone sees them whose calls meet something on the way. */
const accountsBehind = (hand: Hand) => {
  const client = pool.clientOf();
  const calls = tapped(client, hand);
  return { accounts: cognitoAccounts({ client, id: pool.id }), calls };
};

test("an account is opened under its e-mail address, and told by its subject", async () => {
  const subject = await accounts.open("one@ishraf.example");
  expect(pool.accounts.find("one@ishraf.example")).toMatchObject({ sub: subject, email: "one@ishraf.example" });
});

test("an account that is there already is found, in whatever case its address is written", async () => {
  const subject = await accounts.open("twice@ishraf.example");
  expect(await accounts.open("twice@ishraf.example")).toBe(subject);
  expect(await accounts.open("Twice@Ishraf.example")).toBe(subject);
});

test("ten that open one account at once are told one subject", async () => {
  const subjects = await Promise.all(Array.from({ length: 10 }, () => accounts.open("at-once@ishraf.example")));
  expect(new Set(subjects).size).toBe(1);
});

test("the pool writes no letter of its own, and takes the address as verified", async () => {
  const bodies: unknown[] = [];
  const { accounts: behind, calls } = accountsBehind((_operation, _nth, body) => {
    bodies.push(JSON.parse(body));
    return "pass";
  });
  await behind.open("quiet@ishraf.example");
  expect(calls).toEqual(["AdminCreateUser"]);
  expect(bodies).toEqual([
    {
      UserPoolId: pool.id,
      Username: "quiet@ishraf.example",
      MessageAction: "SUPPRESS",
      UserAttributes: [
        { Name: "email", Value: "quiet@ishraf.example" },
        { Name: "email_verified", Value: "true" },
      ],
    },
  ]);
});

test("an account is given another address, and keeps its subject; given it twice, nothing more happens", async () => {
  const subject = await accounts.open("before@ishraf.example");
  for (const _ of ["once", "twice"])
    expect(await accounts.readdress(subject, "after@ishraf.example")).toBe("readdressed");
  expect(pool.accounts.find("after@ishraf.example")).toMatchObject({ sub: subject });
  expect(pool.accounts.find("before@ishraf.example")).toBeUndefined();
});

test("an address that is given stands as verified, so that the pool writes no letter of its own", async () => {
  const bodies: unknown[] = [];
  const { accounts: behind, calls } = accountsBehind((_operation, _nth, body) => {
    bodies.push(JSON.parse(body));
    return "pass";
  });
  await behind.readdress(await accounts.open("unverified@ishraf.example"), "verified@ishraf.example");
  expect(calls).toEqual(["AdminUpdateUserAttributes"]);
  expect(bodies).toMatchObject([{ UserAttributes: [{ Name: "email" }, { Name: "email_verified", Value: "true" }] }]);
});

test("an address that another account has is told to be taken, in whatever case, and neither account changes", async () => {
  const subject = await accounts.open("first@ishraf.example");
  const other = await accounts.open("second@ishraf.example");
  expect(await accounts.readdress(subject, "Second@ishraf.example")).toBe("taken");
  expect(pool.accounts.find(subject)).toMatchObject({ email: "first@ishraf.example" });
  expect(pool.accounts.find(other)).toMatchObject({ email: "second@ishraf.example" });
});

test("a person without an account is unknown to the pool", async () => {
  expect(await accounts.readdress("no-one", "no-one@ishraf.example")).toBe("unknown");
});

test("an account is taken away, and nobody signs in with it; taken away twice, it is gone", async () => {
  const subject = await accounts.open("leaving@ishraf.example");
  for (const _ of ["once", "twice"]) await accounts.close(subject);
  expect(pool.accounts.find("leaving@ishraf.example")).toBeUndefined();
  expect(await accounts.open("leaving@ishraf.example")).not.toBe(subject);
});

test("a pool that isn't there is a fault", async () => {
  const astray = cognitoAccounts({ client: pool.clientOf(), id: "eu-west-3_Other" });
  const unfound = { name: "ResourceNotFoundException" };
  await expect(astray.open("one@ishraf.example")).rejects.toMatchObject(unfound);
  await expect(astray.readdress("one", "one@ishraf.example")).rejects.toMatchObject(unfound);
  await expect(astray.close("one")).rejects.toMatchObject(unfound);
});

test("an address that is none is a fault", async () => {
  await expect(accounts.open("no address")).rejects.toMatchObject({ name: "InvalidParameterException" });
  const subject = await accounts.open("some@ishraf.example");
  await expect(accounts.readdress(subject, "none")).rejects.toMatchObject({ name: "InvalidParameterException" });
});

test("an account without a subject ties no one", async () => {
  const { accounts: behind } = accountsBehind(() => ({ answer: 200, body: { User: { Username: "one" } } }));
  await expect(behind.open("one@ishraf.example")).rejects.toThrow("without a subject");
});
