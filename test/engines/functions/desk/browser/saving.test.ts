import { expect, test } from "@jest/globals";
import { createSaving, type Sent } from "#functions/desk/browser/saving";

const savedNow = { savedAt: "2027-02-02T09:00:00.000Z", says: "saved" } as const;

/** A form under way: what is typed in it, what was sent, how each sending ends, and what waits for its time. */
const formWith = (typed: string) => {
  const sent: string[] = [];
  const told: (readonly [Sent, boolean])[] = [];
  const ends: ((sent: Sent) => void)[] = [];
  let waiting: readonly [milliseconds: number, act: () => void] | undefined;
  let stands = typed;
  const saving = createSaving({
    read: () => stands,
    send: (text) => {
      sent.push(text);
      return new Promise((resolve) => ends.push(resolve));
    },
    tell: (...said) => told.push(said),
    later: (...plan) => {
      waiting = plan;
      return () => {
        waiting = waiting === plan ? undefined : waiting;
      };
    },
  });
  const type = (text: string): void => {
    stands = text;
    saving.typed();
  };
  /** The next that waits has its time come. */
  const wait = (): number => {
    const [milliseconds, act] = waiting!;
    waiting = undefined;
    act();
    return milliseconds;
  };
  const end = async (outcome: Sent): Promise<void> => {
    ends.shift()!(outcome);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { saving, sent, told, type, wait, end, waits: () => waiting?.[0] };
};

test("what is typed is sent once no key has been touched for a moment", async () => {
  const { type, wait, sent, end, told } = formWith("a");
  type("ab");
  type("abc");
  expect(sent).toEqual([]);
  expect(wait()).toBe(1_500);
  await end(savedNow);
  expect(sent).toEqual(["abc"]);
  expect(told).toEqual([[savedNow, true]]);
});

test("no two saves are under way at once: what is typed meanwhile goes when the first has come", async () => {
  const { type, wait, saving, sent, end, told } = formWith("");
  type("a");
  wait();
  type("ab");
  void saving.save();
  expect(sent).toEqual(["a"]);
  expect(saving.isUnderway()).toBe(true);
  await end(savedNow);
  expect(sent).toEqual(["a", "ab"]);
  expect(told).toEqual([[savedNow, false]]);
  await end(savedNow);
  expect(told.at(-1)).toEqual([savedNow, true]);
  expect(saving.isUnderway()).toBe(false);
});

test("what the line lost is sent again by itself, ever later", async () => {
  const { type, wait, sent, end, waits } = formWith("");
  type("a");
  wait();
  await end("lost");
  const first = wait();
  await end("lost");
  expect(waits()).toBeGreaterThan(first);
  wait();
  await end(savedNow);
  expect(sent).toEqual(["a", "a", "a"]);
  expect(waits()).toBeUndefined();
});

test("what can't be taken isn't sent again before it is changed", async () => {
  const { type, wait, sent, end, told, waits } = formWith("");
  type("too long");
  wait();
  await end({ refused: "too long" });
  expect(told).toEqual([[{ refused: "too long" }, false]]);
  expect(waits()).toBeUndefined();
  type("short");
  wait();
  await end(savedNow);
  expect(sent).toEqual(["too long", "short"]);
});

test("what stands as it was saved isn't sent", async () => {
  const { saving, sent } = formWith("a");
  await saving.save();
  expect(sent).toEqual([]);
});

test("a form that goes by its own buttons isn't saved besides", async () => {
  const { saving, type, sent, waits } = formWith("");
  type("a");
  saving.rest();
  expect(waits()).toBeUndefined();
  await saving.save();
  expect(sent).toEqual([]);
});
