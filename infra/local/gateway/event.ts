import { randomUUID } from "node:crypto";
import * as z from "zod/mini";
import type { Outcome } from "#infra/local/functions/instance";
import type { Way } from "#infra/local/gateway/routes";
import type { Json } from "#infra/local/ground/json";
import { type Answer, type Asked, json } from "#infra/local/ground/web";

const isText = (type: string): boolean => /^(text\/|application\/(.+\+)?(json|xml|javascript)\b)/.test(type);

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** As Apache's logs write it: 07/Dec/2026:09:00:00 +0000. */
const logTime = (instant: number): string => {
  const [year, month, day, time] = new Date(instant).toISOString().split(/[-T.]/);
  return `${day}/${months[Number(month) - 1]}/${year}:${time} +0000`;
};

const parametersOf = (query: string) => {
  const given = new URLSearchParams(query);
  const joined = [...new Set(given.keys())].map((name) => [name, given.getAll(name).join(",")]);
  return joined.length === 0 ? {} : { queryStringParameters: Object.fromEntries(joined) };
};

const bodyOf = ({ headers, body }: Asked) => {
  if (!body || body.length === 0) return { isBase64Encoded: false };
  const text = isText(headers["content-type"] ?? "text/plain");
  return { body: body.toString(text ? "utf8" : "base64"), isBase64Encoded: !text };
};

type Routed = Readonly<{ path: string; routeKey: string }>;

const contextOf = ({ method, headers, from }: Asked, now: number, { path, routeKey }: Routed) => ({
  accountId: "anonymous",
  apiId: "local",
  domainName: headers["host"] ?? "",
  domainPrefix: headers["host"]?.split(".")[0] ?? "",
  http: { method, path, protocol: "HTTP/1.1", sourceIp: from, userAgent: headers["user-agent"] ?? "" },
  requestId: randomUUID(),
  routeKey,
  stage: "$default",
  time: logTime(now),
  timeEpoch: now,
});

/** HTTP API hands the path on decoded, and the query as it came. */
const decoded = (path: string): string =>
  path.replaceAll(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll("%", ""), "hex").toString("utf8"));

/** A request as HTTP API's payload format 2.0 tells it to a function. */
export const eventOf = (asked: Asked, now: number, { route, params }: Way) => {
  const { cookie, ...headers } = asked.headers;
  const rawPath = decoded(asked.path);
  return {
    version: "2.0",
    routeKey: route.key,
    rawPath,
    rawQueryString: asked.query,
    ...(cookie && { cookies: cookie.split(/; ?/) }),
    headers,
    ...parametersOf(asked.query),
    ...(Object.keys(params).length > 0 && { pathParameters: params }),
    requestContext: contextOf(asked, now, { path: rawPath, routeKey: route.key }),
    ...bodyOf(asked),
  };
};

const Scalar = z.union([z.string(), z.number(), z.boolean()]);
const Returned = z.object({
  statusCode: z.coerce.number(),
  headers: z._default(z.record(z.string(), Scalar), {}),
  cookies: z._default(z.array(z.string()), []),
  body: z._default(z.string(), ""),
  isBase64Encoded: z._default(z.boolean(), false),
});

const shaped = (value: Json): Answer => {
  const parsed = Returned.safeParse(value);
  if (!parsed.success) return json(200, value);
  const { statusCode, headers, cookies, body, isBase64Encoded } = parsed.data;
  const lowered = Object.entries(headers).map(([name, text]) => [name.toLowerCase(), String(text)]);
  return {
    status: statusCode,
    headers: {
      "content-type": "text/plain;charset=UTF-8",
      ...Object.fromEntries(lowered),
      ...(cookies.length > 0 && { "set-cookie": cookies }),
    },
    body: isBase64Encoded ? Buffer.from(body, "base64") : body,
  };
};

/** What HTTP API makes of what a function gave: a fault is its own 500. */
export const answerOf = (outcome: Outcome): Answer =>
  "fault" in outcome ? json(500, { message: "Internal Server Error" }) : shaped(outcome.value);
