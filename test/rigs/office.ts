import { randomBytes } from "node:crypto";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from "aws-lambda";
import { ulid } from "ulid";
import { Instant } from "#calendar/civil-date";
import { fillSeat } from "#committee/composition/seats";
import type { Role } from "#committee/kernel/roles";
import { seats } from "#committee/memberships/kind";
import { people } from "#committee/people/kind";
import { registerPerson } from "#committee/people/people";
import { endpoints } from "#functions/api/endpoints";
import { tokensOf } from "#functions/api/kernel/caller";
import { router } from "#functions/api/router";
import { circumstancesOf } from "#functions/kernel/circumstances";
import { logOf } from "#functions/kernel/log";
import type { ApiOffice, Office, SweepOffice } from "#functions/kernel/offices";
import { record } from "#functions/kernel/record";
import { createClock } from "#infra/local/ground/clock";
import { noMemory } from "#infra/local/ground/memory";
import { createAccounts } from "#infra/local/pool/accounts";
import type { Accounts } from "#secretariat/accounts";
import { dynamoLetterBox } from "#secretariat/dynamo-letter-box";
import { dynamoRegister } from "#secretariat/dynamo-register";
import type { Table } from "#secretariat/table";
import { client, issuer, serveKeys, tokenFor } from "./issuer.ts";
import { vaultAt } from "./vault.ts";

/** An office at an instant that the test sets, on a table of its own. */
export const officeAt = (table: Table, at: () => string): Office => {
  const now = () => Instant.parse(at());
  return {
    register: dynamoRegister(table),
    now,
    draw: { id: () => ulid(Date.parse(now())), key: () => randomBytes(32).toString("hex") },
  };
};

/** A log that keeps its lines for the test to read. */
export const keptLog = (at: () => string) => {
  const lines: string[] = [];
  const log = logOf(
    { service: "test", namespace: "Ishraf" },
    (line) => lines.push(line),
    () => Date.parse(at()),
  );
  return { log, lines };
};

/** The pool's accounts as the local system holds them, without the way there: an address has one, opened when it is first asked for. */
export const heldAccounts = (at: () => string): Pick<Accounts, "open"> => {
  const held = createAccounts(
    createClock(() => Date.parse(at())),
    noMemory,
  );
  return { open: async (email) => (held.find(email) ?? held.open({ Username: email, UserAttributes: [] })).sub };
};

/** The office that sweeps, and the lines of its log. */
export const sweepOfficeAt = (table: Table, at: () => string): Readonly<{ office: SweepOffice; lines: string[] }> => {
  const { log, lines } = keptLog(at);
  return { office: { ...officeAt(table, at), letterBox: dynamoLetterBox(table), vault: vaultAt(at), log }, lines };
};

const register = async (office: Office, id: string, entered: Parameters<typeof registerPerson>[1]): Promise<void> => {
  const circumstances = circumstancesOf(office, undefined, { by: "test" });
  await record(office, { kind: people, id }, registerPerson(id, entered, circumstances), circumstances);
};

/** Enters someone on the register; gives their id. */
export const enter = async (office: Office, role: Role, language: "ar" | "fr" | "en" = "ar"): Promise<string> => {
  const id = `person-${ulid()}`;
  const contact = { name: { ar: "ممثل", latin: "Représentant" }, email: `${id}@post.example`.toLowerCase(), language };
  await register(office, id, { ...contact, capacities: [{ role }] });
  return id;
};

const inTurn = ["ar", "fr", "en"] as const;

/** Strikes out what seats owe: the pages that show them are rendered. */
const settleSeats = async ({ register }: Office): Promise<void> => {
  const owed = (await register.owed()).filter(({ matter }) => matter.startsWith("SEAT#"));
  await Promise.all(owed.map(register.settle));
};

/** Fills a number of seats, whose holders read each language in turn; gives their addresses with that language. */
export const seatMembers = async (office: Office, number: number) => {
  const seated = await Promise.all(
    Array.from({ length: number }, async (_, index) => {
      const id = ulid();
      const language = inTurn[index % inTurn.length]!;
      const holder = {
        name: { ar: `ممثل ${index}`, latin: `Représentant ${index}` },
        email: `seat-${index}-${id}@post.example`.toLowerCase(),
        language,
      };
      const person = `person-${id}`;
      await register(office, person, { ...holder, capacities: [{ role: "administration-member", of: `SEAT#${id}` }] });
      const seating = { college: "administration", body: { ar: "هيئة" }, holder } as const;
      const circumstances = circumstancesOf(office, undefined, { by: "test" });
      await record(office, { kind: seats, id }, fillSeat({ id, person }, seating, circumstances), circumstances);
      return { id, person, email: holder.email, language };
    }),
  );
  await settleSeats(office);
  return seated;
};

type Asked = Readonly<{
  as?: string;
  token?: string;
  body?: unknown;
  headers?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, string>>;
}>;

/** A call as API Gateway hands it to the function (HTTP API, payload 2.0), below the API's own place or another. */
export const eventOf = (
  method: string,
  path: string,
  { body, headers = {}, query }: Asked,
  base = "/api",
): APIGatewayProxyEventV2 => ({
  version: "2.0",
  routeKey: "$default",
  rawPath: `${base}${path}`,
  rawQueryString: new URLSearchParams(query ?? {}).toString(),
  headers: { ...(body !== undefined && { "content-type": "application/json" }), ...headers },
  ...(query && { queryStringParameters: { ...query } }),
  requestContext: {
    accountId: "000000000000",
    apiId: "api",
    domainName: "ishraf.example",
    domainPrefix: "ishraf",
    http: { method, path: `${base}${path}`, protocol: "HTTP/1.1", sourceIp: "127.0.0.1", userAgent: "test" },
    requestId: ulid(),
    routeKey: "$default",
    stage: "$default",
    time: "01/Dec/2026:09:00:00 +0000",
    timeEpoch: 0,
  },
  ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  isBase64Encoded: false,
});

/** The API on a table, at an instant: what `call` gives is the answer with its body read. */
export const openApi = async (table: Table, at: () => string, more: Partial<ApiOffice> = {}) => {
  const { log, lines } = keptLog(at);
  const tokens = more.tokens ?? tokensOf({ issuer, client, keys: await serveKeys() });
  const accounts = heldAccounts(at);
  const office: ApiOffice = {
    ...officeAt(table, at),
    ...{ letterBox: dynamoLetterBox(table), vault: vaultAt(at), accounts, tokens, log },
    ...{ address: "https://ishraf.example", region: "eu-west-3", rest: () => 0 },
    ...more,
  };
  const handler = router(office, endpoints);
  const call = async (method: string, path: string, asked: Asked = {}) => {
    const token = asked.token ?? (asked.as && (await tokenFor(asked.as, Date.parse(at()))));
    const headers = { ...(token && { authorization: `Bearer ${token}` }), ...asked.headers };
    const event = eventOf(method, path, { ...asked, headers });
    const answer = (await handler(event, {} as Context)) as APIGatewayProxyStructuredResultV2;
    return {
      status: answer.statusCode,
      headers: Object.fromEntries(
        Object.entries(answer.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
      ),
      body: JSON.parse(answer.body ?? "null"),
    };
  };
  return { office, call, lines };
};
