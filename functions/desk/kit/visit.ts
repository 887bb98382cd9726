import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { LARGEST_LIST } from "#committee/imports/bounds";
import { importMatter } from "#committee/imports/matter";
import { Problem } from "#functions/api/kernel/problem";
import { type Cookies, cookiesIn } from "#functions/desk/kit/cookies";
import { type Parts, partsIn } from "#functions/desk/kit/multipart";
import { DESK } from "#pages/desk/kit/place";

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

/** What a function's event of six megabytes holds in base64, in bytes: the gateway writes forms so. */
const MOST = 4_500_000;

/** Where lists are pasted, which are longer than anything that is typed. */
const lists = `${DESK}${importMatter.acts.importAssociations.desk}`;

/** The largest form taken at a place, and the largest body: each byte of Arabic is sent as three. */
const largestAt = ({ rawPath }: APIGatewayProxyEventV2): Readonly<{ form: number; body: number }> => {
  const form = rawPath === lists ? LARGEST_LIST : LARGEST;
  return { form, body: Math.min(3 * form, MOST) };
};

/** How many fields a form has at the most, how long their names are, and how deep the places that these tell of. */
const most = { fields: 2_000, name: 200, depth: 8 } as const;

const isBounded = (name: string): boolean => name.length <= most.name && name.split("/").length - 1 <= most.depth;

/** Nothing is made of a form before it is known to be bounded: thirty items of minutes with their dissents are some nine hundred fields. */
const bounded = (form: URLSearchParams, largest: number): URLSearchParams => {
  if (form.size > most.fields || sizeOf(form) > largest || ![...form.keys()].every(isBounded))
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
  const largest = largestAt(event);
  if (name === "multipart/form-data") {
    const { form, files } = await partsIn(type, bodyOf(event, MOST), most.fields);
    return { form: bounded(form, largest.form), files };
  }
  const text = name === "application/x-www-form-urlencoded" ? bodyOf(event, largest.body).toString("utf8") : "";
  return { form: bounded(new URLSearchParams(text), largest.form), files: new Map() };
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
