import { randomUUID } from "node:crypto";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { instantOf } from "#calendar/civil-date";
import { dynamoLetterBox } from "#secretariat/dynamo-letter-box";
import type { Addressed, News } from "#secretariat/letter-box";
import { newTable } from "../../rigs/table.ts";

const letterBox = dynamoLetterBox(await newTable());
const second = (seconds: number) => instantOf(Date.parse("2026-12-07T09:00:00Z") + seconds * 1_000);
const person = "PERSON#one";

const queued = async (): Promise<Addressed> => {
  const matter = `MEETING#${randomUUID()}`;
  const letter = { matter, page: 2, letter: "notice-of-meeting", to: "SEAT#one" } as const;
  await letterBox.queue(letter, { person }, second(0));
  return letter;
};

const claimed = async (): Promise<Addressed> => {
  const letter = await queued();
  await letterBox.claim(letter, { person, now: second(0), leaseEnds: second(60) });
  return letter;
};

const sent = async (): Promise<Addressed> => {
  const letter = await claimed();
  await letterBox.markSent(letter, "ses-1", second(1));
  return letter;
};

const tell = async (letter: Addressed, ...told: readonly (readonly [News["what"], number])[]) => {
  for (const [what, at] of told) await letterBox.tell(letter, { what, at: second(at) });
};

const standing = async (letter: Addressed) => (await letterBox.known([letter]))[0]!;
const returns = async ({ matter }: Addressed) => (await letterBox.returned()).filter((one) => one.matter === matter);

test("a letter that was delivered says when it was first told so", async () => {
  const letter = await sent();
  await tell(letter, ["delivered", 3], ["delivered", 9]);
  expect(await standing(letter)).toMatchObject({ status: "delivered", sentAt: second(1), deliveredAt: second(3) });
  expect(await returns(letter)).toEqual([]);
});

test.each(["bounced", "rejected"] as const)(
  "a letter that was %s stays so, and is listed as returned",
  async (what) => {
    const letter = await sent();
    await tell(letter, [what, 3], ["delivered", 4], [what, 5]);
    expect(await standing(letter)).toMatchObject({ status: what, returnedAt: second(3) });
    expect(await returns(letter)).toMatchObject([{ ...letter, person, status: what }]);
  },
);

test("a letter that comes back after it was delivered has come back", async () => {
  const letter = await sent();
  await tell(letter, ["delivered", 3], ["bounced", 90]);
  expect(await standing(letter)).toMatchObject({ status: "bounced", deliveredAt: second(3), returnedAt: second(90) });
});

test("an automatic reply to a letter that was delivered changes nothing; to one that was not, it has come back", async () => {
  const [arrived, other] = [await sent(), await sent()];
  await tell(arrived, ["delivered", 3]);
  for (const letter of [arrived, other])
    await letterBox.tell(letter, { what: "bounced", at: second(4), unlessDelivered: true });
  expect(await standing(arrived)).toMatchObject({ status: "delivered" });
  expect(await standing(other)).toMatchObject({ status: "bounced" });
});

test("a complaint is about a letter that went, and outlasts word of its delivery", async () => {
  const [letter, waiting] = [await sent(), await queued()];
  await tell(letter, ["complained", 5], ["delivered", 6]);
  await tell(waiting, ["complained", 5]);
  expect(await standing(letter)).toMatchObject({ status: "complained" });
  expect(await standing(waiting)).toMatchObject({ status: "queued" });
});

test("a delay is noted and nothing else", async () => {
  const letter = await sent();
  await tell(letter, ["delayed", 600]);
  expect(await standing(letter)).toMatchObject({ status: "sent", delayedAt: second(600) });
});

test("news that comes before the letter is marked sent stands after it", async () => {
  for (const what of ["delivered", "bounced", "rejected"] as const) {
    const letter = await claimed();
    await tell(letter, [what, 1]);
    await letterBox.markSent(letter, "ses-1", second(2));
    await letterBox.release(letter, { refused: "Throttling", at: second(3) });
    expect(await standing(letter)).toMatchObject({ status: what, sentAt: second(2) });
    expect(await letterBox.claim(letter, { person, now: second(90), leaseEnds: second(99) })).toBe("sent");
  }
});

test("news of a letter that isn't there is nothing", async () => {
  const letter = { ...(await queued()), to: "SEAT#another" };
  await tell(letter, ["delivered", 1], ["bounced", 2], ["delayed", 3]);
  expect(await letterBox.known([letter])).toEqual([]);
});

/** What a letter has come to by a list of news, in whatever order. */
const outcomeOf = (list: readonly string[]) =>
  ["bounced", "delivered", "sent"].find((what) => list.includes(what)) ?? "claimed";

test("in whatever order and however often news comes, no word of delivery hides that a letter came back", async () => {
  const news = fc.constantFrom("delivered", "bounced", "delayed", "sent" as const);
  const told = fc.array(news, { minLength: 1, maxLength: 6 });
  const come = async (list: readonly ("delivered" | "bounced" | "delayed" | "sent")[]) => {
    const letter = await claimed();
    for (const [at, what] of list.entries())
      await (what === "sent" ? letterBox.markSent(letter, "ses-1", second(at)) : tell(letter, [what, at]));
    expect(await standing(letter)).toMatchObject({ status: outcomeOf(list) });
    expect(await returns(letter)).toHaveLength(list.includes("bounced") ? 1 : 0);
  };
  await fc.assert(fc.asyncProperty(told, come), { numRuns: 25 });
});

test("letters that came back are told latest first, until they are answered; a bounce told again doesn't bring them back", async () => {
  const [early, late] = [await sent(), await sent()];
  await tell(late, ["bounced", 800]);
  await tell(early, ["bounced", 700]);
  const both = async () => (await letterBox.returned()).filter(({ returnedAt }) => returnedAt! >= second(700));
  expect((await both()).map(({ matter }) => matter)).toEqual([late.matter, early.matter]);
  await letterBox.answered(late);
  await tell(late, ["bounced", 801]);
  expect((await both()).map(({ matter }) => matter)).toEqual([early.matter]);
  expect(await standing(late)).toMatchObject({ status: "bounced" });
});

test("a letter sent anew answers the one in whose place it goes, and counts the sendings", async () => {
  const letter = await sent();
  await tell(letter, ["bounced", 5]);
  for (const page of [3, 4]) {
    const anew = { ...letter, page };
    for (const at of [6, 7]) await letterBox.queue(anew, { person: "PERSON#two", insteadOf: page - 1 }, second(at));
    expect(await standing(anew)).toMatchObject({ person: "PERSON#two", insteadOf: page - 1, sending: page - 1 });
  }
  expect(await returns(letter)).toEqual([]);
});

test("a refusal is noted by its name until the letter has gone", async () => {
  const letter = await claimed();
  await letterBox.release(letter, { refused: "MessageRejected", at: second(2) });
  expect(await standing(letter)).toMatchObject({ status: "queued", refused: "MessageRejected", refusedAt: second(2) });
  await letterBox.claim(letter, { person: "PERSON#two", now: second(3), leaseEnds: second(63) });
  await letterBox.markSent(letter, "ses-1", second(4));
  expect(await standing(letter)).toMatchObject({ status: "sent", person: "PERSON#two" });
  expect(await standing(letter)).not.toHaveProperty("refused");
});
