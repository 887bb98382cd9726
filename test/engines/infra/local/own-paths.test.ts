import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { decodeJwt } from "jose";
import { createDeadLetters } from "#infra/local/events/dead-letters";
import { createClock } from "#infra/local/ground/clock";
import { noMemory } from "#infra/local/ground/memory";
import { type Asked, json, serve } from "#infra/local/ground/web";
import { answerOwn, isOwn, type Own } from "#infra/local/own-paths";
import { createAccounts } from "#infra/local/pool/accounts";
import { signingKey } from "#infra/local/pool/key";
import { createScanner } from "#infra/local/scanner/scanner";
import { pool } from "../../../rigs/pool.ts";

const clock = createClock(() => Date.parse("2026-12-01T12:00:00Z"));
const accounts = createAccounts(clock, noMemory);
const deadLetters = createDeadLetters(clock);
const journeys: string[] = [];
const bus = { put: async () => undefined, busy: () => 0 };
const { address: engine, stop } = await serve(0, async () => json(200, { emails: [] }));
const scanner = createScanner(clock, [{ arn: "arn:plan", bucket: "vault", prefixes: [""] }]);
let own: Own;

beforeAll(async () => {
  const travel = async (to: number) => {
    journeys.push(new Date(to).toISOString());
    return [];
  };
  const traveller = { travel, tick: async () => undefined, read: async () => undefined };
  const issuer = { clock, pool, key: await signingKey(noMemory) };
  own = { issuer, accounts, traveller, deadLetters, mailbox: { clock, engine, taken: () => [], bus }, scanner };
});
afterAll(() => stop());

const ask = (method: string, path: string, { body = "", query = "" } = {}) => {
  const asked: Asked = { method, path, query, headers: {}, body: Buffer.from(body), from: "127.0.0.1" };
  return answerOwn(own, asked);
};
const goTo = (to: string) => ask("POST", "/local/clock", { body: JSON.stringify({ to }) });

test("the clock is told, and moved to an instant or to the beginning of a day", async () => {
  expect(await ask("GET", "/local/clock")).toMatchObject({ status: 200, body: '{"now":"2026-12-01T12:00:00.000Z"}' });
  expect(await goTo("2026-12-07T09:00:00Z")).toMatchObject({ status: 200 });
  expect(await goTo("2026-12-08")).toMatchObject({ status: 200 });
  expect(journeys).toEqual(["2026-12-07T09:00:00.000Z", "2026-12-08T00:00:00.000Z"]);
});

test.each(["2026-12-01T11:59:59Z", "2026-12-01", "tomorrow", "2026-02-30"])(
  "the clock isn't moved to %s",
  async (to) => {
    expect(await goTo(to)).toMatchObject({ status: 400, headers: { "content-type": "application/problem+json" } });
  },
);

test("a journey that isn't JSON is a problem, not a fault", async () => {
  expect(await ask("POST", "/local/clock", { body: "{to" })).toMatchObject({ status: 400 });
});

test("a token is given for an account's e-mail address, of the use that is asked", async () => {
  const { sub } = accounts.open({ Username: "secretariat@ishraf.example", UserAttributes: [] });
  const access = await ask("GET", "/local/tokens/secretariat@ishraf.example");
  expect(access).toMatchObject({ status: 200, headers: { "content-type": "text/plain" } });
  expect(decodeJwt(String(access.body))).toMatchObject({ sub, token_use: "access" });
  const id = await ask("GET", "/local/tokens/secretariat%40ishraf.example", { query: "use=id" });
  expect(decodeJwt(String(id.body))).toMatchObject({ sub, token_use: "id" });
  expect(await ask("GET", "/local/tokens/nobody@ishraf.example")).toMatchObject({ status: 404 });
});

test("dead letters are shown, the inbox is found, and the rest is not there", async () => {
  deadLetters.bury({ queue: "arn:queue", body: "lost", fault: "down" });
  expect(String((await ask("GET", "/local/dead-letters")).body)).toContain('"body":"lost"');
  expect(await ask("GET", "/local/inbox")).toMatchObject({ status: 200, body: expect.stringContaining("Inbox") });
  expect(await ask("GET", "/local/other")).toMatchObject({ status: 404 });
});

test("what comes of the scans of the next files is ordered by outcome and number", async () => {
  const order = (body: string) => ask("POST", "/local/scans", { body });
  expect(await order('{"outcome":"FAILED","times":2}')).toMatchObject({ status: 200 });
  expect(await order('{"outcome":"UNSUPPORTED"}')).toMatchObject({ body: '{"outcome":"UNSUPPORTED","times":1}' });
  const object = { key: "FILE/1", version: "1", body: Buffer.from("x"), etag: '"e"', modified: 0, headers: {} };
  const statuses = Array.from({ length: 4 }, () => scanner.scan("vault", object)).map(
    (event) => /"scanResultStatus":"(\w+)"/.exec(JSON.stringify(event))?.[1],
  );
  expect(statuses).toEqual(["FAILED", "FAILED", "UNSUPPORTED", "NO_THREATS_FOUND"]);
  for (const wrong of ["{", '{"outcome":"FOUND"}', '{"outcome":"FAILED","times":0}'])
    expect(await order(wrong)).toMatchObject({ status: 400 });
});

test("only paths under /local are the local system's own", () => {
  const at = (path: string): Asked => ({ method: "GET", path, query: "", headers: {}, body: undefined, from: "" });
  expect(isOwn(at("/local/clock"))).toBe(true);
  expect(isOwn(at("/api/meetings"))).toBe(false);
});
