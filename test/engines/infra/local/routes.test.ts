import { expect, test } from "@jest/globals";
import { wayFor } from "#infra/local/gateway/routes";

const routes = ["$default", "ANY /desk/{proxy+}", "ANY /desk", "ANY /desk/{page}", "GET /desk/{page}"].map((key) => ({
  key,
  to: `function of ${key}`,
}));
const keyFor = (method: string, path: string) => wayFor(routes, method, path)?.route.key;

test.each([
  ["GET", "/desk", "ANY /desk"],
  ["POST", "/desk/meetings/new", "ANY /desk/{proxy+}"],
  ["GET", "/desk/meetings", "GET /desk/{page}"],
  ["POST", "/desk/meetings", "ANY /desk/{page}"],
  ["GET", "/desks", "$default"],
  ["GET", "/api/meetings", "$default"],
  ["GET", "/", "$default"],
])(
  "%s %s goes by %s: in full before a variable, that before a greedy one, a method before any",
  (method, path, key) => {
    expect(keyFor(method, path)).toBe(key);
  },
);

test("what the path says in the place of the braces is told", () => {
  expect(wayFor(routes, "POST", "/desk/meetings/one/notice")?.params).toEqual({ proxy: "meetings/one/notice" });
  expect(wayFor(routes, "GET", "/desk")?.params).toEqual({});
});

test("a request that no route takes has no way", () => {
  expect(wayFor(routes.slice(1), "GET", "/api")).toBeUndefined();
});
