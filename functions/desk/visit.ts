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

/** The largest form taken, in bytes: as large as the API's largest body. */
const LARGEST = 262_144;

const bodyOf = ({ body = "", isBase64Encoded }: APIGatewayProxyEventV2): string => {
  const text = isBase64Encoded ? Buffer.from(body, "base64").toString("utf8") : body;
  if (Buffer.byteLength(text) > LARGEST) throw new Problem("too-large");
  return text;
};

/** The visit that an event tells of; its form is empty unless it was sent as one. */
export const visitOf = (event: APIGatewayProxyEventV2): Visit => {
  const isForm = event.headers["content-type"]?.startsWith("application/x-www-form-urlencoded") ?? false;
  return {
    method: event.requestContext.http.method,
    path: event.rawPath.replace(/\/+$/, ""),
    params: {},
    query: new URLSearchParams(event.rawQueryString),
    form: new URLSearchParams(isForm ? bodyOf(event) : ""),
    cookies: cookiesIn(event.cookies ?? []),
    headers: event.headers,
  };
};
