import { expect, test } from "@jest/globals";
import { ulid } from "ulid";
import { permissions, Role } from "#committee/permissions";
import type { Route } from "#contract/route";
import { routes } from "#contract/routes";
import { tokenFor } from "../../../rigs/issuer.ts";
import { enter, openApi } from "../../../rigs/office.ts";
import { newTable } from "../../../rigs/table.ts";

const instant = "2026-12-01T09:00:00.000Z";
const { office, call } = await openApi(await newTable(), () => instant);
const persons = new Map(
  await Promise.all(Role.options.map(async (role) => [role, await enter(office, role, "fr")] as const)),
);
const secretary = persons.get("secretariat")!;
const member = persons.get("administration-member")!;

const plan = {
  heldOn: "2026-12-17",
  beginsAt: "10:00",
  place: { ar: "الرباط" },
  agenda: [{ title: { ar: "مختلفات" } }],
};
const id = (await call("POST", "/meetings", { as: secretary, body: plan, headers: { "idempotency-key": "one" } })).body
  .id;

/** Where an act is asked for: on what is there, where this suite has it, else on what the contract's example names. */
const pathOf = ({ path, example }: Pick<Route, "path" | "example">) =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    path.startsWith("/meetings") && name === "id"
      ? id
      : String(Object.entries(example.params ?? {}).find(([key]) => key === name)?.[1]),
  );
const wanted = (body: unknown) => ({
  headers: { "if-match": '"1"', "idempotency-key": "two" },
  ...(body !== undefined && { body }),
});
const all: readonly Route[] = routes;
const closed = all.filter(({ act }) => !permissions[act].some((role) => role === "public"));

test("there are acts that are not open to all", () => {
  expect(closed.length).toBeGreaterThan(30);
});

test.each(closed.map((route) => [route.act, route] as const))(
  "%s asks who calls before it reads anything, and refuses each role that the table does not name",
  async (act, { method, path, example }) => {
    const at = pathOf({ path, example });
    expect(await call(method, at)).toMatchObject({ status: 401, headers: { "www-authenticate": "Bearer" } });
    const named: readonly string[] = permissions[act];
    const others = Role.options.filter((role) => !named.includes(role)).map((role) => persons.get(role)!);
    for (const as of ["no-one-we-know", ...others])
      expect(await call(method, at, { as, ...wanted(example.body) })).toMatchObject({ status: 403 });
  },
);

test.each(all.map((route) => [route.act, route] as const))(
  "%s refuses a token that is no good, though it may be open to all",
  async (_act, { method, path, example }) => {
    const at = pathOf({ path, example });
    const identity = await tokenFor(secretary, Date.parse(instant), { token_use: "id" });
    expect(await call(method, at, { token: identity, ...wanted(example.body) })).toMatchObject({ status: 401 });
    const headers = { authorization: "Basic c2VjcmV0", ...wanted(example.body).headers };
    expect(await call(method, at, { ...wanted(example.body), headers })).toMatchObject({ status: 401 });
  },
);

test("rights are read at each request: whoever is on the register now may act, whatever the token", async () => {
  const soon = `person-${ulid()}`;
  const ask = () => call("POST", "/meetings", { as: soon, body: plan, headers: { "idempotency-key": ulid() } });
  expect((await ask()).status).toBe(403);
});

test("a refusal to someone known speaks their language, unless they ask for another", async () => {
  const ask = (headers: Record<string, string>) => call("POST", `/meetings/${id}/notice`, { as: member, headers });
  expect((await ask({})).headers["content-language"]).toBe("fr");
  expect((await ask({ "accept-language": "en-GB,en;q=0.9" })).headers["content-language"]).toBe("en");
  expect((await ask({ "accept-language": "de, fr;q=0.3, ar;q=0.7" })).headers["content-language"]).toBe("ar");
  expect((await ask({ "accept-language": "zgh" })).headers["content-language"]).toBe("fr");
  expect((await call("POST", `/meetings/${id}/notice`)).headers["content-language"]).toBe("ar");
});

const send = (body: unknown, headers: Record<string, string> = {}) =>
  call("POST", "/meetings", {
    as: secretary,
    body,
    headers: { "idempotency-key": ulid(), "accept-language": "en", ...headers },
  });

test("every place that can't be read is told at once, each in words", async () => {
  const { status, body } = await send({
    heldOn: "2026-02-30",
    beginsAt: "9h",
    hour: 9,
    agenda: [{ title: { fr: "Divers" } }],
  });
  expect(status).toBe(400);
  expect(body.errors).toEqual(
    expect.arrayContaining([
      { at: "/heldOn", message: "Write a date that exists, as 2026-12-17." },
      { at: "/beginsAt", message: "Write the hour as 09:30." },
      { at: "/agenda/0/title/ar", message: "This is required." },
      { at: "", message: "Unknown fields: hour." },
    ]),
  );
});

test.each([
  [
    "a meeting that is nowhere",
    { place: undefined },
    "/place",
    "Give the meeting’s place, or the link to join it from afar.",
  ],
  ["a meeting that ends before it begins", { endsAt: "09:00" }, "/endsAt", "The end must come after the beginning."],
  ["an agenda with nothing on it", { agenda: [] }, "/agenda", "Below the least that is taken (1)."],
  ["a link that isn't https", { link: "http://meet.example" }, "/link", "Write a whole https address."],
  ["a title of blanks", { agenda: [{ title: { ar: "  " } }] }, "/agenda/0/title/ar", "This is required."],
  ["a title with a line break", { agenda: [{ title: { ar: "أ\r\nب" } }] }, "/agenda/0/title/ar", "This can’t be read."],
])("%s can't be read", async (_what, more, at, message) => {
  const { status, body } = await send({ ...plan, ...more });
  expect(status).toBe(400);
  expect(body.errors).toContainEqual({ at, message });
});

test.each([
  ["what isn't JSON", "{", {}, 400, "unreadable"],
  ["what says it isn't JSON", plan, { "content-type": "text/plain" }, 415, "wrong-type"],
  ["what is too large", { ...plan, agenda: "x".repeat(300_000) }, {}, 413, "too-large"],
  ["what has no key", plan, { "idempotency-key": " " }, 400, "unreadable"],
])("%s is refused", async (_what, body, headers, status, kind) => {
  expect(await send(body, headers)).toMatchObject({ status, body: { type: `urn:ishraf:problem:${kind}`, status } });
});

test.each([
  ["a meeting that isn't there", "GET", `/meetings/${ulid()}`],
  ["a journal that isn't there", "GET", `/journal/MEETING/${ulid()}`],
  ["a rule that the guide hasn't", "GET", "/guide/rules/G99.1"],
  ["a path that leads nowhere", "GET", "/nowhere"],
  ["a method that a path hasn't", "DELETE", "/meetings"],
])("%s is unknown", async (_what, method, path) => {
  expect(await call(method, path)).toMatchObject({
    status: 404,
    body: { type: "urn:ishraf:problem:unknown", title: "لا يوجد ما تبحثون عنه." },
  });
});

test("an id that isn't one, and a cursor that isn't one, can't be read", async () => {
  expect((await call("GET", "/meetings/mine")).status).toBe(400);
  expect((await call("GET", "/meetings", { query: { after: "x" } })).status).toBe(400);
  expect((await call("GET", "/meetings", { query: { limit: "1000" } })).status).toBe(400);
  expect((await call("GET", `/journal/PERSON/${ulid()}`)).status).toBe(400);
});

test("a fault tells its caller a reference and nothing else, goes to the log under it, and is counted", async () => {
  const register = { ...office.register, load: () => Promise.reject(new Error("the table is on fire")) };
  const broken = await openApi(await newTable(), () => instant, { register });
  const { status, body } = await broken.call("GET", `/meetings/${id}`);
  expect(status).toBe(500);
  expect(Object.keys(body).toSorted()).toEqual(["reference", "status", "title", "type"]);
  const [logged, counted] = broken.lines.map((line) => JSON.parse(line));
  expect(logged).toMatchObject({
    level: "ERROR",
    reference: body.reference,
    error: { message: "the table is on fire" },
  });
  expect(counted).toMatchObject({
    Fault: 1,
    _aws: { CloudWatchMetrics: [{ Namespace: "Ishraf", Metrics: [{ Name: "Fault" }] }] },
  });
});

test("an act that others overtake three times is told so, and has changed nothing", async () => {
  const register = { ...office.register, record: () => Promise.resolve("overtaken" as const) };
  const crowded = await openApi(await newTable(), () => instant, { register });
  const answer = await crowded.call("POST", `/meetings/${id}/notice`, { as: secretary });
  expect(answer).toMatchObject({ status: 409, body: { type: "urn:ishraf:problem:overtaken" } });
  expect((await call("GET", `/meetings/${id}`)).body).toMatchObject({ stage: "planned", version: 1 });
});

test.each([
  ["an answer", "/meetings"],
  ["a refusal", "/nowhere"],
])("%s may not be run, framed, sniffed or kept", async (_what, path) => {
  const { headers } = await call("GET", path);
  expect(headers).toMatchObject({
    "content-security-policy": expect.stringContaining("default-src 'none'"),
    "strict-transport-security": expect.stringContaining("max-age=63072000"),
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
  });
});
