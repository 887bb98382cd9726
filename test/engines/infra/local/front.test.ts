import { expect, test } from "@jest/globals";
import { frontIn } from "#infra/local/gateway/distribution";
import { createFront } from "#infra/local/gateway/front";
import type { Answer, Asked } from "#infra/local/ground/web";
import { readAssembly } from "#infra/local/template/assembly";
import { fixture } from "./assembly-fixture.ts";

const front = frontIn(readAssembly(process.env["TEST_ASSEMBLY"]!))!;

const asked = (path: string, more: Partial<Asked> = {}): Asked => ({
  method: "GET",
  path,
  query: "a=1",
  headers: { cookie: "c", "if-none-match": '"1"' },
  body: undefined,
  from: "127.0.0.1",
  ...more,
});

/** Both sides tell what reached them; the bucket answers by a status. */
const opened = (status = 200) => {
  const reached: string[] = [];
  const tell =
    (side: string, answer: Answer) =>
    async ({ method, path, query, headers }: Asked): Promise<Answer> => {
      reached.push(`${side} ${method} ${path}?${query} ${Object.keys(headers).join(",")}`);
      return answer;
    };
  const s3 = tell("s3", { status, headers: { "content-security-policy": "none" } });
  return { reached, door: createFront(front, { s3, functions: tell("functions", { status: 404 }) }) };
};

test.each(["/api/meetings", "/api/journal/MEETING/1", "/desk", "/desk/meetings/1"])(
  "%s goes to the functions as it came",
  async (path) => {
    const { reached, door } = opened();
    expect(await door(asked(path, { method: "POST" }))).toEqual({ status: 404, headers: {} });
    expect(reached).toEqual([`functions POST ${path}?a=1 cookie,if-none-match`]);
  },
);

test.each([
  ["/", "/index.html"],
  ["/fr/meetings", "/fr/meetings"],
  ["/apiary", "/apiary"],
])(
  "%s is read from the bucket, which learns nothing of its reader, and bears the policy's headers",
  async (path, key) => {
    const { reached, door } = opened();
    const { headers } = await door(asked(path));
    expect(reached).toEqual([expect.stringMatching(new RegExp(`^s3 GET /PagesBucket\\w+${key}\\? if-none-match$`))]);
    expect(headers).toEqual({
      "content-security-policy": expect.stringContaining("default-src 'none'"),
      "referrer-policy": "no-referrer",
      "strict-transport-security": "max-age=63072000; includeSubDomains",
      "x-content-type-options": "nosniff",
    });
  },
);

test.each([403, 404])("where the bucket says %i the functions answer, under the same headers", async (status) => {
  const { reached, door } = opened(status);
  const answer = await door(asked("/nowhere"));
  expect(reached.map((line) => line.split(" ")[0])).toEqual(["s3", "functions"]);
  expect(answer).toMatchObject({ status: 404, headers: { "referrer-policy": "no-referrer" } });
});

test("pages are only read", async () => {
  const { reached, door } = opened();
  expect(await door(asked("/", { method: "PUT" }))).toMatchObject({ status: 403 });
  expect(reached).toEqual([]);
});

test("a template without a distribution has none", () => {
  expect(frontIn(fixture().assembly)).toBeUndefined();
});
