import { expect, test } from "@jest/globals";
import { logOf } from "#functions/log";

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
