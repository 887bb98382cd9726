import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { Problem } from "#functions/api/problem";
import { type Cookies, cookiesIn } from "#functions/desk/cookies";

/** What a browser asks for, read from the gateway's event. */
export type Visit = Readonly<{
  method: string;
  /** Without a slash at its end. */
  path: string;
  /** What stands in the path where the page's own has a name in braces. */
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  form: URLSearchParams;
  cookies: Cookies;
  headers: Readonly<Record<string, string | undefined>>;
}>;

/** The largest form taken, in bytes of what was typed: as large as the API's largest body. Sent, each byte of Arabic is three. */
const LARGEST = 262_144;

const sizeOf = (form: URLSearchParams): number =>
  [...form].reduce((size, [name, text]) => size + Buffer.byteLength(name) + Buffer.byteLength(text), 0);

const formOf = ({ body = "", isBase64Encoded }: APIGatewayProxyEventV2): URLSearchParams => {
  const form = new URLSearchParams(isBase64Encoded ? Buffer.from(body, "base64").toString("utf8") : body);
  if (sizeOf(form) > LARGEST) throw new Problem("too-large");
  return form;
};

/** The visit that an event tells of; its form is empty unless it was sent as one. */
export const visitOf = (event: APIGatewayProxyEventV2): Visit => {
  const isForm = event.headers["content-type"]?.startsWith("application/x-www-form-urlencoded") ?? false;
  return {
    method: event.requestContext.http.method,
    path: event.rawPath.replace(/\/+$/, ""),
    params: {},
    query: new URLSearchParams(event.rawQueryString),
    form: isForm ? formOf(event) : new URLSearchParams(),
    cookies: cookiesIn(event.cookies ?? []),
    headers: event.headers,
  };
};
