import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { Problem } from "#functions/api/kernel/problem";
import { type Cookies, cookiesIn } from "#functions/desk/kit/cookies";
import { type Parts, partsIn } from "#functions/desk/kit/multipart";

/** What a browser asks for, read from the gateway's event. */
export type Visit = Readonly<{
  method: string;
  /** Without a slash at its end. */
  path: string;
  /** What stands in the path where the page's own has a name in braces. */
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  form: URLSearchParams;
  /** The files that came with the form, by the place that each is for. */
  files: Parts["files"];
  /** What of them could not be taken, by place. */
  faults: readonly Readonly<{ at: string; message: string }>[];
  cookies: Cookies;
  headers: Readonly<Record<string, string | undefined>>;
}>;

/** The largest form taken, in bytes of what was typed: as large as the API's largest body. */
const LARGEST = 262_144;

/**
 * The largest bodies taken, in bytes, by their type: typed text, in which each byte of Arabic is sent as three; with files, what a
 * function's event of six megabytes holds in base64.
 */
const largest = { "application/x-www-form-urlencoded": 3 * LARGEST, "multipart/form-data": 4_500_000 } as const;

/** How many fields a form has at the most, how long their names are, and how deep the places that these tell of. */
const most = { fields: 2_000, name: 200, depth: 8 } as const;

const isBounded = (name: string): boolean => name.length <= most.name && name.split("/").length - 1 <= most.depth;

/** Nothing is made of a form before it is known to be bounded: thirty items of minutes with their dissents are some nine hundred fields. */
const bounded = (form: URLSearchParams): URLSearchParams => {
  if (form.size > most.fields || sizeOf(form) > LARGEST || ![...form.keys()].every(isBounded))
    throw new Problem("too-large");
  return form;
};

const sizeOf = (form: URLSearchParams): number =>
  [...form].reduce((size, [name, text]) => size + Buffer.byteLength(name) + Buffer.byteLength(text), 0);

const bodyOf = ({ body = "", isBase64Encoded }: APIGatewayProxyEventV2, most: number): Buffer => {
  const bytes = Buffer.from(body, isBase64Encoded ? "base64" : "utf8");
  if (bytes.length > most) throw new Problem("too-large");
  return bytes;
};

const partsOf = async (event: APIGatewayProxyEventV2): Promise<Parts> => {
  const type = event.headers["content-type"] ?? "";
  const [name] = type.split(";");
  if (name === "multipart/form-data") {
    const { form, files } = await partsIn(type, bodyOf(event, largest[name]), most.fields);
    return { form: bounded(form), files };
  }
  const text = name === "application/x-www-form-urlencoded" ? bodyOf(event, largest[name]).toString("utf8") : "";
  return { form: bounded(new URLSearchParams(text)), files: new Map() };
};

/** The visit that an event tells of; its form is empty unless it was sent as one. */
export const visitOf = async (event: APIGatewayProxyEventV2): Promise<Visit> => ({
  method: event.requestContext.http.method,
  path: event.rawPath.slice(0, [...event.rawPath].findLastIndex((one) => one !== "/") + 1),
  params: {},
  query: new URLSearchParams(event.rawQueryString),
  ...(await partsOf(event)),
  faults: [],
  cookies: cookiesIn(event.cookies ?? []),
  headers: event.headers,
});
