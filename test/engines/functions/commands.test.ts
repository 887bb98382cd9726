import { execFile } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, expect, test } from "@jest/globals";
import { wholeOf } from "#functions/kernel/every";
import { dynamoRegister } from "#secretariat/dynamo-register";
import { dynamoMarks } from "#secretariat/marks";
import { frozen } from "../../pure/committee/frozen.ts";
import { startPool } from "../../rigs/pool.ts";
import { newTable } from "../../rigs/table.ts";

const root = resolve(import.meta.dirname, "../../..");
const pool = await startPool();
afterAll(pool.stop);

/** Where each command's code stands compiled for the next one. */
const compiled = mkdtempSync(join(tmpdir(), "compiled-"));

type Ended = Readonly<{ code: number; out: string; err: string }>;

/** Runs a command as a deployer does, in a process of its own. */
const run = (env: Readonly<Record<string, string>>, command: string, ...argv: readonly string[]): Promise<Ended> =>
  new Promise((ended) => {
    const file = `functions/commands/${command}.ts`;
    const child = execFile(process.execPath, [file, ...argv], { cwd: root, env }, (_fault, out, err) =>
      ended({ code: child.exitCode ?? -1, out, err }),
    );
  });

/** A register of its own, and the environment that leads a command to it and to the pool. */
const openRegister = async () => {
  const table = await newTable();
  const env = {
    AWS_REGION: "eu-west-3",
    AWS_ACCESS_KEY_ID: "test",
    AWS_SECRET_ACCESS_KEY: "test",
    AWS_ENDPOINT_URL_DYNAMODB: process.env["TEST_DYNAMODB"]!,
    AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: pool.address,
    REGISTER_TABLE: table.name,
    USER_POOL: pool.id,
    NODE_COMPILE_CACHE: compiled,
  };
  const register = dynamoRegister(table);
  const all = async (kind: string) => (await register.list(kind, { limit: 100 })).lines.map(wholeOf);
  return { env, all, register, table };
};

const secretary = (email: string) => ["--email", email, "--name-ar", "كتابة اللجنة", "--name-latin", "Secrétariat"];

const seating = (college: string, email: string) => ({
  college,
  body: { ar: "هيئة", fr: "Organisme" },
  holder: { name: { ar: "ممثل", latin: "Représentant" }, email, language: "fr" },
});

const fileOf = (text: string): string => {
  const file = join(mkdtempSync(join(tmpdir(), "seats-")), "seats.json");
  writeFileSync(file, text);
  return file;
};

test("the first secretary is registered under the subject of their account; registered again, they are known", async () => {
  const { env, all } = await openRegister();
  const first = await run(env, "first-secretary", ...secretary("first@ishraf.example"));
  const subject = pool.accounts.find("first@ishraf.example")!.sub;
  expect(first).toEqual({ code: 0, out: `Registered as ${subject}.\n`, err: "" });
  expect(await run(env, "first-secretary", ...secretary("first@ishraf.example"))).toEqual({
    code: 0,
    out: `Registered already, as ${subject}.\n`,
    err: "",
  });
  expect(await all("PERSON")).toMatchObject([
    {
      key: `PERSON#${subject}`,
      version: 1,
      state: { id: subject, capacities: [{ role: "secretariat" }], email: "first@ishraf.example", language: "ar" },
    },
  ]);
});

test("an account that stands in the pool alone, where a run was cut short, is tied to its person by the next", async () => {
  const { env, all } = await openRegister();
  const { sub } = pool.accounts.open({ Username: "half@ishraf.example", UserAttributes: [] });
  const { out } = await run(env, "first-secretary", ...secretary("half@ishraf.example"), "--language", "en");
  expect(out).toBe(`Registered as ${sub}.\n`);
  expect(await all("PERSON")).toMatchObject([{ state: { id: sub, language: "en" } }]);
});

test.each([
  ["nothing", [], "name.ar, name.latin, email"],
  ["an address that is none", secretary("nowhere"), "email"],
  ["a language that isn't spoken", [...secretary("a@ishraf.example"), "--language", "es"], "language"],
])(
  "first-secretary given %s says what is missing and how it is used, and ends with 2",
  async (_given, argv, missing) => {
    const { env, all } = await openRegister();
    const { code, out, err } = await run(env, "first-secretary", ...argv);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(`${missing}: missing or unreadable`);
    expect(err).toContain("first-secretary --email E");
    expect(await all("PERSON")).toEqual([]);
  },
);

test.each([["--mail", "a@ishraf.example"], ["--email"], ["a@ishraf.example"]])(
  "first-secretary given %s, which it doesn't take so, says how it is used, and ends with 2",
  async (...argv) => {
    const { env } = await openRegister();
    const { code, err } = await run(env, "first-secretary", ...argv);
    expect(code).toBe(2);
    expect(err).toContain("first-secretary --email E");
    expect(err).not.toContain("    at ");
  },
);

test("a setting that is missing is named", async () => {
  const { env } = await openRegister();
  const { REGISTER_TABLE, ...rest } = env;
  const { code, err } = await run(rest, "first-secretary", ...secretary("a@ishraf.example"));
  expect(code).not.toBe(0);
  expect(err).toContain("REGISTER_TABLE");
});

test("a file of seats fills each once, its holders members by their colleges; run again, it fills none", async () => {
  const { env, all } = await openRegister();
  const seats = [
    seating("administration", "one@seats.example"),
    seating("administration", "two@seats.example"),
    seating("civil-society", "three@seats.example"),
  ];
  const file = fileOf(JSON.stringify(seats));
  expect(await run(env, "seat-members", file)).toEqual({ code: 0, out: "3 seats filled, 0 before.\n", err: "" });
  const filled = await all("SEAT");
  expect(await run(env, "seat-members", file)).toEqual({ code: 0, out: "0 seats filled, 3 before.\n", err: "" });
  expect(await all("SEAT")).toEqual(filled);
  const people = await all("PERSON");
  for (const { college, holder } of seats) {
    const person = pool.accounts.find(holder.email)!.sub;
    expect(filled).toContainEqual(
      expect.objectContaining({
        state: expect.objectContaining({
          college,
          tenures: [expect.objectContaining({ as: "member", person, name: holder.name })],
        }),
      }),
    );
    expect(people.find(({ key }) => key === `PERSON#${person}`)?.state).toMatchObject({
      ...holder,
      capacities: [{ role: `${college}-member`, of: expect.stringMatching(/^SEAT#/) }],
    });
  }
});

test("the sample committee can be seated", async () => {
  const { env, all } = await openRegister();
  const { code } = await run(env, "seat-members", "infra/local/seats.json");
  expect(code).toBe(0);
  expect(await all("SEAT")).toHaveLength(18);
});

test.each([
  ["no file", [], "seat-members FILE.json"],
  ["a file that isn't there", ["/nowhere/seats.json"], "/nowhere/seats.json"],
  ["a file that isn't JSON", [fileOf("[{]")], "JSON"],
  ["a seat of no college", [fileOf(JSON.stringify([seating("elsewhere", "a@seats.example")]))], "[0].college"],
  [
    "a seat without a body in Arabic",
    [fileOf(JSON.stringify([{ ...seating("administration", "a@seats.example"), body: { fr: "x" } }]))],
    "[0].body.ar",
  ],
])(
  "seat-members given %s says what is wrong, in words and not by a stack, and ends with 2",
  async (_given, argv, wrong) => {
    const { env, all } = await openRegister();
    const { code, out, err } = await run(env, "seat-members", ...argv);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(wrong);
    expect(err).not.toContain("    at ");
    expect(await all("SEAT")).toEqual([]);
  },
);

test("the command that has all pages rendered marks them as one, and the publisher finds that mark", async () => {
  const { env, table } = await openRegister();
  expect(await run(env, "publish-all")).toMatchObject({ code: 0, err: "" });
  expect(await dynamoMarks(table).all()).toMatchObject([{ document: "everything", about: [] }]);
});

test("lift brings what an earlier release wrote into today's shape and tells how much; run again, there is nothing to do", async () => {
  const { env, table, register } = await openRegister();
  for (const Item of frozen("GROUP").items) await table.client.send(new PutCommand({ TableName: table.name, Item }));
  const matter = String(frozen("GROUP").items[0]!["pk"]);
  const before = (await register.load([matter])).get(matter);
  expect(await run(env, "lift")).toEqual({
    code: 0,
    out: "GROUP: 3 lifted, 0 changed meanwhile, 0 left to the newer release that wrote them\nAll else is in shape.\n",
    err: "",
  });
  expect((await register.load([matter])).get(matter)).toMatchObject({ state: before?.state, version: before?.version });
  expect(await run(env, "lift")).toEqual({ code: 0, out: "All else is in shape.\n", err: "" });
});
