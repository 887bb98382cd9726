import { randomUUID } from "node:crypto";
import { GetCommand } from "@aws-sdk/lib-dynamodb";
import { expect, test } from "@jest/globals";
import { instantOf } from "#calendar/civil-date";
import { dynamoLetterBox } from "#secretariat/dynamo-letter-box";
import type { Addressed } from "#secretariat/letter-box";
import { clientOf, documentsOf, newTable } from "../../rigs/table.ts";
import { tapped, throttled } from "../../rigs/wire.ts";

const table = await newTable();
const letterBox = dynamoLetterBox(table);

const second = (seconds: number) => instantOf(Date.parse("2026-12-07T09:00:00Z") + seconds * 1_000);
const [now, leaseEnds] = [second(0), second(60)];

const person = "PERSON#one";

const newLetter = (): Addressed => ({
  matter: `MEETING#${randomUUID()}`,
  page: 2,
  letter: "notice-of-meeting",
  to: "SEAT#one",
});

const queued = async (): Promise<Addressed> => {
  const letter = newLetter();
  await letterBox.queue(letter, { person }, now);
  return letter;
};

const claimed = async (): Promise<Addressed> => {
  const letter = await queued();
  expect(await letterBox.claim(letter, { person, now, leaseEnds })).toBe("yours");
  return letter;
};

const itemOf = async ({ matter, letter, to }: Addressed) => {
  const Key = { pk: `LETTER#${matter}`, sk: `000002#${letter}#TO#${to}` };
  return (await table.client.send(new GetCommand({ TableName: table.name, Key, ConsistentRead: true }))).Item;
};

test("a letter is queued once: queued again, it stays as it stands", async () => {
  const letter = await queued();
  await letterBox.queue(letter, { person }, second(5));
  expect(await itemOf(letter)).toMatchObject({ status: "queued", queuedAt: now });
  await letterBox.claim(letter, { person, now, leaseEnds });
  await letterBox.queue(letter, { person }, second(6));
  expect(await itemOf(letter)).toMatchObject({ status: "claimed", leaseEnds });
  await letterBox.markSent(letter, "ses-1", second(7));
  await letterBox.queue(letter, { person }, second(8));
  expect(await itemOf(letter)).toMatchObject({ status: "sent", postId: "ses-1", sentAt: second(7) });
});

test("the same letter to two people is two letters", async () => {
  const letter = await claimed();
  const other = { ...letter, to: "SEAT#other" };
  await letterBox.queue(other, { person }, now);
  expect(await letterBox.claim(other, { person, now, leaseEnds })).toBe("yours");
});

test("a letter that one sender has claimed is not another's, until its lease has ended", async () => {
  const letter = await claimed();
  expect(await letterBox.claim(letter, { person, now: second(1), leaseEnds: second(61) })).toBe("claimed");
  expect(await letterBox.claim(letter, { person, now: second(59), leaseEnds: second(119) })).toBe("claimed");
  expect(await itemOf(letter)).toMatchObject({ leaseEnds });
});

test("a lease that has ended is taken over, and holds against the next", async () => {
  const letter = await claimed();
  expect(await letterBox.claim(letter, { person, now: second(60), leaseEnds: second(120) })).toBe("yours");
  expect(await letterBox.claim(letter, { person, now: second(61), leaseEnds: second(121) })).toBe("claimed");
});

test("of twenty that claim a letter at once, one has it", async () => {
  const letter = await queued();
  const claims = await Promise.all(
    Array.from({ length: 20 }, () => letterBox.claim(letter, { person, now, leaseEnds })),
  );
  expect(claims.toSorted()).toEqual([...Array.from({ length: 19 }, () => "claimed"), "yours"]);
});

test("of twenty that claim a letter whose sender has died, one has it", async () => {
  const letter = await claimed();
  const claims = await Promise.all(
    Array.from({ length: 20 }, () => letterBox.claim(letter, { person, now: second(90), leaseEnds: second(150) })),
  );
  expect(claims.filter((claim) => claim === "yours")).toHaveLength(1);
});

test("a letter given back is there for the next, at once", async () => {
  const letter = await claimed();
  await letterBox.release(letter);
  expect(await letterBox.claim(letter, { person, now: second(1), leaseEnds: second(61) })).toBe("yours");
});

test("a letter marked sent is sent for good: not claimed when its lease would have ended, nor given back", async () => {
  const letter = await claimed();
  await letterBox.markSent(letter, "ses-1", second(1));
  await letterBox.release(letter);
  expect(await letterBox.claim(letter, { person, now: second(3_600), leaseEnds: second(3_660) })).toBe("sent");
  expect(await itemOf(letter)).not.toHaveProperty("leaseEnds");
});

test("a letter that was never queued can't be marked sent", async () => {
  await expect(letterBox.markSent(newLetter(), "ses-1", now)).rejects.toThrow("never queued");
});

test("a throttled table is a fault, never an answer about the letter", async () => {
  const letter = await queued();
  const client = clientOf(1);
  tapped(client, () => throttled);
  const behind = dynamoLetterBox({ ...table, client: documentsOf(client) });
  for (const attempt of [
    () => behind.queue(letter, { person }, now),
    () => behind.claim(letter, { person, now, leaseEnds }),
    () => behind.release(letter),
    () => behind.markSent(letter, "ses-1", now),
    () => behind.tell(letter, { what: "delivered", at: now }),
    () => behind.known([letter]),
    () => behind.returned(),
    () => behind.answered(letter),
    () => behind.lettersOf(letter.matter),
  ])
    await expect(attempt()).rejects.toMatchObject({ name: "ThrottlingException" });
  expect(await itemOf(letter)).toMatchObject({ status: "queued" });
});

test("one query tells every letter of a matter, in the order of its pages, and where each stands", async () => {
  const letter = await claimed();
  const { matter } = letter;
  const late: Addressed = { matter, page: 11, letter: "minutes-of-meeting", to: "SEAT#one" };
  await letterBox.queue(late, { person }, second(9));
  await letterBox.queue({ ...letter, to: "SEAT#other" }, { person }, second(1));
  await letterBox.markSent(letter, "ses-1", second(2));
  await letterBox.claim(late, { person, now: second(10), leaseEnds: second(70) });
  await queued();
  expect(await letterBox.lettersOf(matter)).toEqual([
    { ...letter, person, sending: 1, status: "sent", queuedAt: now, sentAt: second(2) },
    { ...letter, person, sending: 1, to: "SEAT#other", status: "queued", queuedAt: second(1) },
    { ...late, person, sending: 1, status: "claimed", queuedAt: second(9) },
  ]);
  expect(await letterBox.lettersOf("MEETING#without-letters")).toEqual([]);
});
