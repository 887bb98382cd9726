import { expect, test } from "@jest/globals";
import type { Asked } from "#infra/local/ground/web";
import { allowing, CorsRule, preflight } from "#infra/local/s3/cors";

const site = "https://ishraf.example.ma";
const rules = [CorsRule.parse({ AllowedMethods: ["POST"], AllowedOrigins: [site], AllowedHeaders: ["x-amz-*"] })];
const open = [
  CorsRule.parse({ AllowedMethods: ["POST"], AllowedOrigins: ["*"], ExposedHeaders: ["ETag"], MaxAge: 60 }),
];

const asked = (method: string, headers: Asked["headers"]): Asked => ({
  ...{ method, headers, path: "/vault", query: "", body: undefined, from: "" },
});
const before = (origin: string, method: string, headers?: string) =>
  asked("OPTIONS", {
    ...{ origin, "access-control-request-method": method },
    ...(headers && { "access-control-request-headers": headers }),
  });
const origin = "access-control-allow-origin";

test("the site's own pages may send a form and see what is answered, those of another may not", () => {
  expect(allowing(rules, asked("POST", { origin: site }))).toMatchObject({ [origin]: site });
  expect(allowing(rules, asked("POST", { origin: "https://other.example" }))).toEqual({});
  expect(allowing(rules, asked("GET", { origin: site }))).toEqual({});
  expect(allowing(rules, asked("POST", {}))).toEqual({});
  expect(allowing([], asked("POST", { origin: site }))).toEqual({});
});

test("where any page may, the answer says so, and what of it can be seen", () => {
  expect(allowing(open, asked("POST", { origin: "http://any" }))).toMatchObject({
    ...{ [origin]: "*", "access-control-expose-headers": "ETag", vary: expect.stringContaining("Origin") },
  });
});

test("a browser that asks first is told by method and by each header", () => {
  expect(preflight(rules, before(site, "POST", "X-Amz-Date, x-amz-meta-a"))).toMatchObject({
    status: 200,
    headers: { [origin]: site, "access-control-allow-headers": "x-amz-date, x-amz-meta-a" },
  });
  expect(preflight(open, before("http://any", "POST"))).toMatchObject({
    status: 200,
    headers: { "access-control-max-age": "60" },
  });
  for (const no of [before(site, "PUT"), before(site, "POST", "content-md5"), before("https://other.example", "POST")])
    expect(preflight(rules, no)).toMatchObject({ status: 403, body: expect.stringContaining("AccessForbidden") });
  expect(preflight([], before(site, "POST"))).toMatchObject({ status: 403 });
  expect(preflight(rules, asked("OPTIONS", { origin: site }))).toMatchObject({ status: 400 });
});
