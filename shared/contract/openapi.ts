import * as z from "zod/mini";
import { Words } from "#committee/kernel/words";
import { Plan } from "#committee/meetings/plan";
import { rightOf } from "#committee/permissions";
import { ProblemDetails } from "#contract/kernel/problem";
import { noBody, type Route } from "#contract/kernel/route";
import { MeetingView } from "#contract/meetings/view";
import { allProblems, problemsByStatus } from "#contract/openapi-problems";
import { Page } from "#journal/page";

type Json = Readonly<Record<string, unknown>>;

/** The schemas that several others hold, each told once under its name. */
const named = { Words, Plan, Meeting: MeetingView, Page, Problem: ProblemDetails } as const;

const schemaOf = (schema: z.ZodMiniType, io: "input" | "output"): Json => {
  const metadata = z.registry<{ id: string }>();
  for (const [id, part] of Object.entries(named)) if (part !== schema) metadata.add(part, { id });
  const { $schema, $defs, ...json } = z.toJSONSchema(schema, {
    io,
    metadata,
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
      if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
    },
  });
  return JSON.parse(JSON.stringify(json).replaceAll("#/$defs/", "#/components/schemas/"));
};

const refTo = (schema: z.ZodMiniType, io: "input" | "output"): Json => {
  const name = Object.entries(named).find(([, part]) => part === schema)?.[0];
  return name ? { $ref: `#/components/schemas/${name}` } : schemaOf(schema, io);
};

const header = (name: string, required: boolean, description: string, example: string): Json => ({
  name,
  in: "header",
  required,
  description,
  schema: { type: "string" },
  example,
});

const fieldsOf = (place: "path" | "query", schema: Route["params"], examples: object = {}): readonly Json[] => {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: "input" });
  const given: Json = { ...examples };
  return Object.entries(properties).map(([name, field]) => ({
    name,
    in: place,
    required: required.includes(name),
    schema: field,
    ...(name in given && { example: given[name] }),
  }));
};

const parametersOf = ({ params, query, keyed, ifMatch, example }: Route): readonly Json[] => [
  ...fieldsOf("path", params, example.params),
  ...fieldsOf("query", query, example.query),
  header("Accept-Language", false, "The language of the answer: ar, fr or en", "ar"),
  ...(keyed
    ? [
        header(
          "Idempotency-Key",
          true,
          "The client's own key for this call: repeated, it is the same call",
          "plan-2026-12",
        ),
      ]
    : []),
  ...(ifMatch
    ? [header("If-Match", ifMatch === "required", "The ETag of the version that the client saw", '"1"')]
    : []),
];

const operationOf = (route: Route): Json => {
  const { act, summary, body, status, out, ifMatch, keyed, example } = route;
  const open = rightOf(act).by.includes("public");
  return {
    operationId: act,
    summary,
    security: open ? [{}, { token: [] }] : [{ token: [] }],
    parameters: parametersOf(route),
    ...(body !== noBody && {
      requestBody: {
        required: true,
        content: { "application/json": { schema: refTo(body, "input"), example: example.body } },
      },
    }),
    responses: {
      [status]: {
        description: summary,
        ...((ifMatch || keyed) && { headers: { ETag: { schema: { type: "string" } } } }),
        content: { "application/json": { schema: refTo(out, "output"), example: example.out } },
      },
      ...problemsByStatus(route),
    },
  };
};

/** The OpenAPI 3.1 document of routes served under `server` ("/api"). */
export const openapi = (routes: readonly Route[], server: string): Json & { openapi: string } => ({
  openapi: "3.1.1",
  info: {
    title: "Ishraf",
    version: "1",
    summary: "The register of Morocco's open-government steering committee",
    license: { name: "Apache-2.0", identifier: "Apache-2.0" },
  },
  servers: [{ url: server }],
  paths: Object.fromEntries(
    Object.entries(Object.groupBy(routes, ({ path }) => path)).map(([path, same = []]) => [
      path,
      Object.fromEntries(same.map((route) => [route.method.toLowerCase(), operationOf(route)])),
    ]),
  ),
  components: {
    securitySchemes: { token: { type: "http", scheme: "bearer", bearerFormat: "JWT" } },
    schemas: Object.fromEntries(Object.entries(named).map(([name, schema]) => [name, schemaOf(schema, "output")])),
    responses: allProblems(routes),
  },
});
