import { expect, test } from "@jest/globals";
import { answerOf, eventOf } from "#infra/local/gateway/event";
import type { Asked } from "#infra/local/ground/web";

const asked = (given: Partial<Asked> = {}): Asked => ({
  method: "GET",
  path: "/",
  query: "",
  headers: { host: "127.0.0.1:3000" },
  body: Buffer.from(""),
  from: "127.0.0.1",
  ...given,
});
const byDefault = { route: { key: "$default", to: "Api" }, params: {} };
const now = Date.parse("2026-12-07T09:00:00Z");

test("an event carries method, decoded path, raw query and joined parameters", () => {
  const event = eventOf(asked({ method: "DELETE", path: "/api/%D9%85/G5.3", query: "a=1&a=2&b=%20" }), now, byDefault);
  expect(event).toMatchObject({
    version: "2.0",
    routeKey: "$default",
    rawPath: "/api/م/G5.3",
    rawQueryString: "a=1&a=2&b=%20",
    queryStringParameters: { a: "1,2", b: " " },
    requestContext: {
      http: { method: "DELETE", path: "/api/م/G5.3", sourceIp: "127.0.0.1" },
      stage: "$default",
      time: "07/Dec/2026:09:00:00 +0000",
      timeEpoch: now,
    },
    isBase64Encoded: false,
  });
  expect(event).not.toHaveProperty("body");
  expect(event).not.toHaveProperty("pathParameters");
  expect(event).not.toHaveProperty("cookies");
});

test("cookies leave the headers for a list of their own", () => {
  const event = eventOf(asked({ headers: { cookie: "a=1; b=2", "x-other": "1" } }), now, byDefault);
  expect(event).toMatchObject({ cookies: ["a=1", "b=2"], headers: { "x-other": "1" } });
  expect(event.headers).not.toHaveProperty("cookie");
});

test.each([
  ["application/json; charset=utf-8", false],
  ["application/problem+json", false],
  ["text/html", false],
  ["application/x-www-form-urlencoded", true],
  ["image/png", true],
])("a body of type %s is in base64: %s", (type, isBase64Encoded) => {
  const body = Buffer.from('{"a":"م"}');
  const event = eventOf(asked({ headers: { "content-type": type }, body }), now, byDefault);
  expect(event).toMatchObject({ isBase64Encoded, body: body.toString(isBase64Encoded ? "base64" : "utf8") });
});

test("a function's answer gives status, headers, cookies and a decoded body", () => {
  const value = {
    statusCode: 201,
    headers: { "Content-Type": "image/png", "x-count": 2 },
    cookies: ["a=1", "b=2"],
    body: "bQ==",
    isBase64Encoded: true,
  };
  expect(answerOf({ value })).toEqual({
    status: 201,
    headers: { "content-type": "image/png", "x-count": "2", "set-cookie": ["a=1", "b=2"] },
    body: Buffer.from("m"),
  });
});

test("an answer without a status is JSON, and a fault is the gateway's own 500", () => {
  expect(answerOf({ value: { fine: true } })).toMatchObject({ status: 200, body: '{"fine":true}' });
  expect(answerOf({ fault: "secret" })).toMatchObject({ status: 500, body: '{"message":"Internal Server Error"}' });
});

test("an event tells its route, and what the path says in the place of its braces", () => {
  const way = { route: { key: "ANY /desk/{proxy+}", to: "Desk" }, params: { proxy: "meetings/new" } };
  expect(eventOf(asked({ path: "/desk/meetings/new" }), now, way)).toMatchObject({
    routeKey: "ANY /desk/{proxy+}",
    pathParameters: { proxy: "meetings/new" },
    requestContext: { routeKey: "ANY /desk/{proxy+}" },
  });
});
