import type { APIGatewayProxyEventV2 } from "aws-lambda";
import type { Role } from "#committee/kernel/roles";
import { people } from "#committee/people/kind";
import { registerPerson } from "#committee/people/people";
import { tokensOf } from "#functions/api/kernel/caller";
import { desk } from "#functions/desk/desk";
import { codesOf } from "#functions/desk/session/codes";
import { circumstancesOf } from "#functions/kernel/circumstances";
import type { DeskOffice } from "#functions/kernel/offices";
import { record } from "#functions/kernel/record";
import { createClock } from "#infra/local/ground/clock";
import { cognitoAccounts } from "#secretariat/accounts";
import { dynamoLetterBox } from "#secretariat/dynamo-letter-box";
import type { Table } from "#secretariat/table";
import { keptLog, officeAt } from "./office.ts";
import { pool, startPool } from "./pool.ts";
import { vaultAt } from "./vault.ts";

export const address = "https://ishraf.example";

type Form = Readonly<Record<string, string>>;
type Headers = Readonly<Record<string, string>>;

const eventOf = (method: string, path: string, headers: Headers, more: object): APIGatewayProxyEventV2 => {
  const [rawPath = "", rawQueryString = ""] = path.split("?");
  return {
    ...{ version: "2.0", routeKey: "ANY /desk/{proxy+}", rawPath, rawQueryString, headers, isBase64Encoded: false },
    requestContext: { http: { method, path: rawPath } } as APIGatewayProxyEventV2["requestContext"],
    ...more,
  };
};

/** As HTTP API hands a form on: in base64. */
const sent = (form: Form) => ({
  body: Buffer.from(new URLSearchParams(form).toString()).toString("base64"),
  isBase64Encoded: true,
});

/** Keeps and drops cookies as a browser would. */
const keep = (jar: Map<string, string>, cookies: readonly string[]): void => {
  for (const cookie of cookies) {
    const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie)!;
    if (/Max-Age=0/.test(cookie)) jar.delete(name);
    else jar.set(name, value);
  }
};

/** A browser as far as the desk can tell: it keeps cookies, and says where a form was sent from. */
const browserOn = (handle: ReturnType<typeof desk>) => () => {
  const jar = new Map<string, string>();
  const ask = async (method: string, path: string, headers: Headers, more: object) => {
    const listed = [...jar].map(([name, value]) => `${name}=${value}`);
    const { statusCode: status, ...answer } = await handle(
      eventOf(method, path, headers, { cookies: listed, ...more }),
    );
    const { headers: told = {}, cookies = [], body: html = "" } = answer;
    keep(jar, cookies);
    return { status, to: told["location"], headers: told, cookies, html };
  };
  return {
    jar,
    get: (path: string, headers: Headers = {}) => ask("GET", path, headers, {}),
    post: (path: string, form: Form, headers: Headers = { "sec-fetch-site": "same-origin" }) =>
      ask("POST", path, { "content-type": "application/x-www-form-urlencoded", ...headers }, sent(form)),
    postFiles: async (path: string, form: Form, files: Readonly<Record<string, Blob>>) => {
      const { type, more } = await sentInParts(form, files);
      return ask("POST", path, { "content-type": type, "sec-fetch-site": "same-origin" }, more);
    },
  };
};

/** As HTTP API hands on a form with files: in base64, too. */
const sentInParts = async (form: Form, files: Readonly<Record<string, Blob>>) => {
  const parts = new FormData();
  for (const [name, value] of Object.entries(form)) parts.append(name, value);
  for (const [name, file] of Object.entries(files)) parts.append(name, file, "a file");
  const sent = new Response(parts);
  const body = Buffer.from(await sent.arrayBuffer()).toString("base64");
  return { type: sent.headers.get("content-type")!, more: { body, isBase64Encoded: true } };
};

export type Browsing = ReturnType<ReturnType<typeof browserOn>>;

/** The desk on a table and a pool of its own, at an instant that the test sets. */
export const openDesk = async (table: Table, at: () => string, more: Partial<DeskOffice> = {}) => {
  const accounts = await startPool(createClock(() => Date.parse(at())));
  const { log, lines } = keptLog(at);
  const office: DeskOffice = {
    ...officeAt(table, at),
    ...{ log, address, region: "eu-west-3", rest: () => 0, letterBox: dynamoLetterBox(table), vault: vaultAt(at) },
    accounts: cognitoAccounts({ client: accounts.clientOf(), id: accounts.id }),
    tokens: tokensOf({ issuer: pool.issuer, client: pool.client, keys: accounts.keys }),
    codes: codesOf({ endpoint: accounts.address, client: pool.client, refuses: log.countFault }),
    ...more,
  };
  const browse = browserOn(desk(office));
  /** Opens an account for someone, and enters them on the register. */
  const enter = async (email: string, role: Role, language: "ar" | "fr" | "en" = "fr"): Promise<string> => {
    const { sub } = accounts.accounts.open({ Username: email, UserAttributes: [] });
    const contact = { name: { ar: "ممثلة", latin: "Représentante" }, email, language };
    const circumstances = circumstancesOf(office, undefined, { by: "test" });
    const decision = registerPerson(sub, { ...contact, capacities: [{ role }] }, circumstances);
    await record(office, { kind: people, id: sub }, decision, circumstances);
    return sub;
  };
  const lastCode = (): string => accounts.sent.at(-1)!.code;
  const signIn = async (email: string): Promise<Browsing> => {
    const browser = browse();
    await browser.post("/desk/sign-in", { "/email": email });
    await browser.post("/desk/sign-in/code", { "/code": lastCode() });
    return browser;
  };
  return { office, browse, enter, signIn, lastCode, sent: accounts.sent, lines, stop: accounts.stop };
};
