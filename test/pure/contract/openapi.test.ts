import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { document } from "#contract/document";
import { ProblemDetails, problemType, statuses } from "#contract/problem";
import { base } from "#contract/route";
import { routes } from "#contract/routes";

type Json = ReturnType<typeof JSON.parse>;

const served: Json = JSON.parse(JSON.stringify(document));
const folder = mkdtempSync(join(tmpdir(), "contract-"));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (pointer: string): Json | undefined =>
  pointer
    .slice(2)
    .split("/")
    .reduce<Json | undefined>((part, step) => part?.[step.replaceAll("~1", "/").replaceAll("~0", "~")], served);

const refsIn = (value: unknown): readonly string[] =>
  Object.entries(Object(value) === value ? (value as object) : {}).flatMap(([name, part]) =>
    name === "$ref" ? [part as string] : refsIn(part),
  );

const operation = (method: string, path: string): Json => served["paths"][path][method.toLowerCase()];

/** The examples of a problem's response, by the kind that each shows. */
const problemsOf = (responses: Json): Json =>
  Object.assign(
    {},
    ...Object.values<Json>(responses)
      .filter((response) => response.$ref)
      .map(({ $ref }) => at($ref)?.["content"]["application/problem+json"].examples),
  );

test("a public linter finds neither error nor warning in the document", () => {
  writeFileSync(join(folder, "openapi.json"), JSON.stringify(document));
  writeFileSync(join(folder, "redocly.yaml"), "extends: [recommended]\n");
  const cli = resolve("node_modules/@redocly/cli/bin/cli.js");
  const { stdout, stderr } = spawnSync(process.execPath, [cli, "lint", "openapi.json", "--format=json"], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  });
  const found = JSON.parse(stdout || JSON.stringify({ problems: stderr }));
  expect(found.problems).toEqual([]);
  expect(found.totals).toMatchObject({ errors: 0, warnings: 0 });
});

test("it is an OpenAPI 3.1 document of what is served under /api", () => {
  expect(served["openapi"]).toMatch(/^3\.1\.\d+$/);
  expect(served["servers"]).toEqual([{ url: base }]);
});

test("it depends on nothing but the contract: made twice, it is the same", async () => {
  const { openapi } = await import("#contract/openapi");
  expect(openapi(routes, base)).toEqual(document);
});

test("every reference leads somewhere, and every component is referred to", () => {
  const refs = refsIn(served);
  expect(refs.filter((ref) => at(ref) === undefined)).toEqual([]);
  const components = ["schemas", "responses"].flatMap((kind) =>
    Object.keys(served["components"][kind]).map((name) => `#/components/${kind}/${name}`),
  );
  expect(components.filter((name) => !refs.includes(name))).toEqual([]);
});

test("its operations are the routes, named by their acts", () => {
  const operations = Object.entries<Json>(served["paths"]).flatMap(([path, methods]) =>
    Object.entries<Json>(methods).map(([method, { operationId }]) => `${method.toUpperCase()} ${path} ${operationId}`),
  );
  expect(operations.toSorted()).toEqual(routes.map(({ method, path, act }) => `${method} ${path} ${act}`).toSorted());
});

test.each(routes.map((route) => [route.act, route] as const))(
  "%s tells its answer with an example, and every problem with one of its own",
  (_, { method, path, status, problems, example }) => {
    const { responses } = operation(method, path);
    const told = problemsOf(responses);
    expect(responses[status].content["application/json"].example).toEqual(JSON.parse(JSON.stringify(example.out)));
    expect(Object.keys(told).toSorted()).toEqual([...problems, "fault"].toSorted());
    for (const kind of [...problems, "fault"] as const) {
      expect(responses).toHaveProperty(String(statuses[kind]));
      expect(ProblemDetails.parse(told[kind].value)).toMatchObject({ type: problemType(kind), status: statuses[kind] });
    }
  },
);

test("acts are for those who are signed in; what anyone may see can be asked with a token or without", () => {
  const security = (act: string) => {
    const { method, path } = routes.find((route) => route.act === act)!;
    return operation(method, path)["security"];
  };
  expect(["planMeeting", "changePlan", "sendNotice"].map(security)).toEqual(Array(3).fill([{ token: [] }]));
  expect(["listMeetings", "showMeeting", "readJournal", "readRule"].map(security)).toEqual(
    Array(4).fill([{}, { token: [] }]),
  );
});

test("a key is asked of the act that creates, and the version seen of those that change", () => {
  const asked = (method: string, path: string) =>
    operation(method, path)
      ["parameters"].filter(({ in: place }: Json) => place === "header")
      .map(({ name, required }: Json) => `${name}${required ? " (required)" : ""}`);
  expect(asked("POST", "/meetings")).toEqual(["Accept-Language", "Idempotency-Key (required)"]);
  expect(asked("PUT", "/meetings/{id}")).toEqual(["Accept-Language", "If-Match (required)"]);
  expect(asked("POST", "/meetings/{id}/notice")).toEqual(["Accept-Language", "If-Match"]);
  expect(asked("GET", "/meetings")).toEqual(["Accept-Language"]);
});
