import { expect, test } from "@jest/globals";
import { again } from "#functions/again";

/** An attempt that is overtaken a number of times, and then is done; how often it was made. */
const overtaken = (times: number) => {
  const made = { attempts: 0 };
  const attempt = async () => {
    made.attempts += 1;
    return made.attempts <= times ? "overtaken" : "done";
  };
  return { attempt, made };
};

test.each([
  [0, "done", 1],
  [1, "done", 2],
  [2, "done", 3],
  [3, "overtaken", 3],
  [9, "overtaken", 3],
])("overtaken %i times, it ends %s after %i attempts", async (times, outcome, attempts) => {
  const { attempt, made } = overtaken(times);
  expect(await again(attempt)).toBe(outcome);
  expect(made.attempts).toBe(attempts);
});

test("a fault is not tried again", async () => {
  const attempts: string[] = [];
  const failing = async (): Promise<"done"> => {
    attempts.push("one");
    throw new Error("down");
  };
  await expect(again(failing)).rejects.toThrow("down");
  expect(attempts).toEqual(["one"]);
});
