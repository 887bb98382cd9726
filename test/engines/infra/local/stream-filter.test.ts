import { expect, test } from "@jest/globals";
import { fits } from "#infra/local/events/patterns";

const record = { eventName: "INSERT", dynamodb: { Keys: { pk: { S: "OUTBOX" }, sk: { S: "2026#MEETING#1" } } } };
const pk = (...wanted: readonly (string | { prefix: string })[]) => ({
  dynamodb: { Keys: { pk: { S: [...wanted] } } },
});

test.each([
  ["one of the values it gives", { eventName: ["INSERT"], ...pk("OUTBOX") }, true],
  ["another value", pk("DUTY"), false],
  ["any of several values", pk("DUTY", "OUTBOX"), true],
  ["every key at once", { eventName: ["REMOVE"], ...pk("OUTBOX") }, false],
  ["a beginning", pk({ prefix: "OUT" }), true],
  ["another beginning", pk({ prefix: "VOTE" }), false],
  ["a key that is there", { dynamodb: { Keys: { sk: { S: [{ exists: true }] } } } }, true],
  ["a key that is not", { dynamodb: { NewImage: { sk: { S: ["x"] } } } }, false],
  ["a key that must not be", { dynamodb: { NewImage: [{ exists: false }] } }, true],
])("a record fits by %s", (_, pattern, expected) => {
  expect(fits(record, pattern)).toBe(expected);
});

test("a filter that isn't known is a fault, so that nothing slips by", () => {
  expect(() => fits(record, { eventName: [{ "anything-but": "REMOVE" }] })).toThrow("anything-but");
});

test.each([
  ["letters", true],
  ["others", false],
])("a list fits by any of what stands in it: %s", (set, expected) => {
  const told = { detail: { tags: { set: ["letters", "more"] } } };
  expect(fits(told, { detail: { tags: { set: [set, "none"] } } })).toBe(expected);
  expect(fits(told, { detail: { tags: { set: [{ prefix: set.slice(0, 3) }] } } })).toBe(expected);
});
