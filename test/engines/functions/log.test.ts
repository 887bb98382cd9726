import { expect, test } from "@jest/globals";
import { logOf } from "#functions/log";
import { underId } from "#functions/request";

const kept = () => {
  const lines: string[] = [];
  const named = { service: "carry-out", namespace: "Ishraf" };
  const log = logOf(
    named,
    (line) => lines.push(line),
    () => 1_765_000_000_000,
  );
  return { log, told: () => lines.map((line) => JSON.parse(line)), lines };
};

test("each thing told is one line of JSON, with its level, its function and its keys", () => {
  const { log, told, lines } = kept();
  log.warn("letter not sent", { key: "MEETING#1#2#notice-of-meeting", to: "SEAT#1" });
  log.error("not\\nlooked at", { matter: "MEETING#1" });
  expect(told()).toEqual([
    {
      level: "WARN",
      service: "carry-out",
      message: "letter not sent",
      key: "MEETING#1#2#notice-of-meeting",
      to: "SEAT#1",
    },
    { level: "ERROR", service: "carry-out", message: "not\\nlooked at", matter: "MEETING#1" },
  ]);
  expect(lines.join("")).not.toContain("\n");
});

test("an error is told by its name, its message and its place, and by nothing that hangs on it", () => {
  const { log, told } = kept();
  log.error("fault", { error: Object.assign(new RangeError("too far"), { item: { name: "someone" } }) });
  const [{ error }] = told();
  expect(error).toEqual({ name: "RangeError", message: "too far", stack: expect.stringContaining("log.test.ts") });
});

test("each line bears the id of the request that it was written for, however many are served at once", async () => {
  const { log, told } = kept();
  const serve = (id: string) =>
    underId(id, async () => {
      log.info("begun", {});
      await new Promise(setImmediate);
      log.error("fault", { reference: id });
    });
  await Promise.all([serve("one"), serve("two")]);
  expect(told().map(({ request, message }) => [request, message])).toEqual([
    ...[
      ["one", "begun"],
      ["two", "begun"],
    ],
    ...[
      ["one", "fault"],
      ["two", "fault"],
    ],
  ]);
});

const post = (who: string) =>
  `Email address is not verified. The following identities failed the check in region EU-WEST-3: ${who}`;

test.each([
  ["as the post names it", "secretariat@ishraf.example"],
  ["with the name before it", '"ممثلة" <naima.alaoui@post.example>'],
  ["between angles", "<naima.alaoui+desk@sub.post.example>,"],
  ["in a URL", "https://pool.example/?user=naima.alaoui%40post.example"],
  ["in Arabic letters", "نعيمة@بريد.مثال"],
  ["with its first part in quotes", '"naima alaoui"@post.example'],
  ["in JSON", JSON.stringify({ email: "naima.alaoui@post.example" })],
])("an address in an error's message is not told: %s", (_, who) => {
  const { log, lines, told } = kept();
  log.error("fault", { error: new Error(post(who)) });
  log.warn("fault", { error: post(who) });
  expect(lines.join()).not.toMatch(/@|%40|naima|alaoui|secretariat|ishraf|post\.example|ممثلة|نعيمة|بريد/);
  expect(told()[0].error.message).toContain("not verified");
});

test("the place of an error is told though a package's name has an @ in it", () => {
  const { log, told } = kept();
  const error = new Error("no");
  error.stack = "Error: no\n    at send (file:///var/task/node_modules/@aws-sdk/core/index.js:1:2)";
  log.error("fault", { error });
  expect(told()[0].error.stack).toBe("    at send (file:///var/task/node_modules/@aws-sdk/core/index.js:1:2)");
});

test("what could not be parsed is quoted nowhere, nor is an error's message in its stack", () => {
  const { log, lines } = kept();
  const parse = () => JSON.parse('{"name": ممثلة}');
  try {
    parse();
  } catch (error) {
    log.error("fault", { error });
  }
  expect(lines.join()).not.toContain("ممثلة");
  expect(lines.join()).toContain("SyntaxError");
});

test("what was thrown without being an error is told as it is", () => {
  const { log, told } = kept();
  log.error("fault", { error: "a word" });
  expect(told()[0].error).toBe("a word");
});

test("a fault is counted where the alarm watches, in CloudWatch's embedded format", () => {
  const { log, told } = kept();
  log.countFault();
  expect(told()).toEqual([
    {
      _aws: {
        Timestamp: 1_765_000_000_000,
        CloudWatchMetrics: [
          { Namespace: "Ishraf", Dimensions: [["service"]], Metrics: [{ Name: "Fault", Unit: "Count" }] },
        ],
      },
      service: "carry-out",
      Fault: 1,
    },
  ]);
});
