import { expect, test } from "@jest/globals";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { astray } from "#functions/api/astray";

const answerAt = (rawPath: string) =>
  astray.before?.({ event: { rawPath } as APIGatewayProxyEventV2 } as Parameters<NonNullable<typeof astray.before>>[0]);

test.each(["/", "/nowhere", "/fr/meetings/1", "/apiary"])(
  "%s, where no page stands, is a page that says so",
  async (path) => {
    expect(await answerAt(path)).toMatchObject({
      statusCode: 404,
      headers: { "content-type": "text/html; charset=utf-8" },
      body: expect.stringContaining("Cette page n’existe pas"),
    });
  },
);

test.each(["/api", "/api/nowhere", "/desk", "/desk/nowhere"])("%s has its own answer", async (path) => {
  expect(await answerAt(path)).toBeUndefined();
});
