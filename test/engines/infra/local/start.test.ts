import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { expect, test } from "@jest/globals";
import { createHolder } from "#infra/local/ground/stops";
import { optionsIn } from "#infra/local/options";
import { startDynamo } from "#infra/local/table/engine";
import { findJava } from "#infra/local/table/java";
import { createTable, tablesIn } from "#infra/local/table/tables";
import { fixture } from "./assembly-fixture.ts";

const root = resolve(import.meta.dirname, "../../../..");

const run = (args: readonly string[], env: NodeJS.ProcessEnv = process.env): ChildProcess =>
  spawn(process.execPath, args, { cwd: root, env: { ...env, NODE_OPTIONS: "" }, stdio: ["ignore", "pipe", "pipe"] });

const ended = async (child: ChildProcess) => {
  const words: string[] = [];
  child.stdout?.on("data", (text) => words.push(String(text)));
  child.stderr?.on("data", (text) => words.push(String(text)));
  const [code] = await once(child, "close");
  return { code, words: words.join("").trimEnd() };
};

/** Until nothing answers there any more. */
const goesAway = async (endpoint: string): Promise<true> => {
  if (!(await fetch(endpoint).catch(() => undefined))) return true;
  await pause(100);
  return goesAway(endpoint);
};

test("a taken port is one clear line", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const bound = other.address();
  const port = typeof bound === "object" ? bound?.port : 0;
  const start = run(["infra/local/start.ts", "--port", String(port)]);
  expect(await ended(start)).toEqual({ code: 1, words: `Port ${port} is taken: choose another with --port.` });
  other.close();
});

test("a missing Java is one clear line", async () => {
  const start = run(["infra/local/start.ts", "--port", "0"], { ...process.env, JAVA_HOME: "/none" });
  const { code, words } = await ended(start);
  expect(code).toBe(1);
  expect(words).toMatch(/^A Java 17 runtime is needed .+$/);
});

test("the Java of this machine is found", () => {
  expect(findJava(process.env)).toMatch(/java$/);
});

test("a Node that is old enough to refuse says so, and this one passes", async () => {
  expect(await ended(run(["--require", "./infra/local/node-24.cjs", "--eval", "0"]))).toEqual({ code: 0, words: "" });
  const pretend = "Object.defineProperty(process, 'version', { value: 'v20.1.0' });";
  const versions = "Object.defineProperty(process, 'versions', { value: { node: '20.1.0' } });";
  const old = run(["--eval", `${pretend}${versions}require('./infra/local/node-24.cjs')`]);
  expect(await ended(old)).toEqual({
    code: 1,
    words: expect.stringMatching(/^Node 24 or newer is needed.+v20\.1\.0.*$/),
  });
});

test("options that aren't known are answered with those that are", () => {
  expect(optionsIn([])).toEqual({ port: 3000, data: undefined, sandbox: false });
  expect(optionsIn(["--port", "4000", "--data", "kept", "--sandbox"])).toEqual({
    ...{ port: 4000, data: "kept", sandbox: true },
  });
  for (const wrong of [
    ["--prot", "1"],
    ["--port", "x"],
    ["--port", "70000"],
  ]) {
    expect(() => optionsIn(wrong)).toThrow("npm start -- [--port N] [--data DIR] [--sandbox]");
  }
});

test("a stopped engine is gone", async () => {
  const { endpoint, stop } = await startDynamo();
  await stop();
  expect(await goesAway(endpoint)).toBe(true);
});

test("an engine goes when the process that started it is killed", async () => {
  const program =
    'import { startDynamo } from "#infra/local/table/engine"; console.log((await startDynamo()).endpoint); setInterval(() => {}, 1000);';
  const child = run(["--input-type=module", "--eval", program]);
  const [endpoint] = await once(child.stdout!, "data");
  expect(await fetch(String(endpoint).trim())).toBeTruthy();
  child.kill("SIGKILL");
  expect(await goesAway(String(endpoint).trim())).toBe(true);
});

test("an engine that starts again on kept records still holds one item a key", async () => {
  const dir = mkdtempSync(join(tmpdir(), "register-"));
  const visit = async (act: (client: DynamoDBClient) => Promise<unknown>) => {
    const { endpoint, stop } = await startDynamo({ dir });
    const credentials = { accessKeyId: "a", secretAccessKey: "b" };
    const client = new DynamoDBClient({ endpoint, region: "eu-west-3", credentials, maxAttempts: 1 });
    await act(client).finally(() => stop());
    client.destroy();
  };
  const Item = { pk: { S: "LETTER#1" }, sk: { S: "TO#1" } };
  const put = new PutItemCommand({ TableName: "Register", Item });
  const [table] = tablesIn(fixture().assembly);
  await visit(async (client) => createTable(client, table!));
  const puts = (client: DynamoDBClient) => Promise.all(Array.from({ length: 20 }, () => client.send(put)));
  await visit((client) => expect(puts(client)).resolves.toHaveLength(20));
});

test("what is held is stopped latest first, even what is still starting, and what failed to start is passed over", async () => {
  const stopped: string[] = [];
  const named = (name: string) => ({ stop: async () => void stopped.push(name) });
  const holder = createHolder();
  await holder.hold(named("first"));
  holder.hold(pause(10).then(() => named("second")));
  holder.hold(Promise.reject(new Error("third"))).catch(() => undefined);
  await holder.stop();
  expect(stopped).toEqual(["second", "first"]);
});
