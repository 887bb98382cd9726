import { expect, test } from "@jest/globals";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { type Instant, instantOf } from "#calendar/civil-date";
import { matterInPath } from "#functions/matter-in-path";
import { note, underId } from "#functions/request";
import { served } from "#functions/served";
import { keptLog } from "../../rigs/office.ts";

const id = "01KBFM5A3W8T0Q5Z6X7Y8V9W0A";
const START = instantOf(Date.parse("2026-12-01T09:00:00.000Z"));
const event = { rawPath: "/api/meetings/نعيمة", rawQueryString: "after=نعيمة" } as APIGatewayProxyEventV2;

test("a request is told in one line: by its route's pattern, its matter, its answer and the time it took", async () => {
  let instant: Instant = START;
  const now = () => instant;
  const { log, lines } = keptLog(now);
  const door = served({ log, now }, async () => {
    note({ act: "showMeeting", route: "GET /api/meetings/{id}" });
    note({ matter: `MEETING#${id}` });
    instant = instantOf(Date.parse(instant) + 12);
    return { statusCode: 200 };
  });
  expect(await underId("a-request", () => door(event, {}))).toEqual({ statusCode: 200 });
  const about = { act: "showMeeting", route: "GET /api/meetings/{id}", matter: `MEETING#${id}` };
  const told = { level: "INFO", service: "test", request: "a-request", message: "served" };
  expect(lines.map((line) => JSON.parse(line))).toEqual([{ ...told, ...about, status: 200, milliseconds: 12 }]);
});

test("of a request that no route is for, nothing that was typed is told", async () => {
  const { log, lines } = keptLog(() => START);
  const door = served({ log, now: () => START }, async () => ({ statusCode: 404 }));
  await underId("a-request", () => door(event, {}));
  expect(JSON.parse(lines[0]!)).toMatchObject({ request: "a-request", status: 404 });
  expect(lines.join()).not.toContain("نعيمة");
});

test.each([
  ["/meetings/{id}/notice", { id }, `MEETING#${id}`],
  ["GET /desk/meetings/{id}", { id }, `MEETING#${id}`],
  ["/files/{id}/content", { id }, `FILE#${id}`],
  ["GET /desk/files/{id}", { id }, `FILE#${id}`],
  ["/journal/{kind}/{id}", { kind: "SEAT", id }, `SEAT#${id}`],
  ["/associations/{id}/check", { id }, `ASSOCIATION#${id}`],
  ["GET /desk/space/{id}", { id }, `ASSOCIATION#${id}`],
  ["/journal/{kind}/{id}", { kind: "NAIMA", id }, undefined],
  ["/meetings/{id}", { id: "naima" }, undefined],
  ["/guide/rules/{id}", { id }, undefined],
  ["/meetings", {}, undefined],
] as const)("of %s with %j the matter is %s", (route, params, matter) => {
  expect(matterInPath(route, params)).toBe(matter);
});
