import { expect, test } from "@jest/globals";
import { letterNews } from "#functions/letter-news";
import type { Addressed, News } from "#secretariat/letter-box";
import { keptLog } from "../../rigs/office.ts";
import { bounced, complained, delayed, delivered, rejected } from "./ses-events.ts";

const letter: Addressed = {
  matter: "MEETING#01KAVQ3Y8M5T2R7WDXE4FZ9H6N",
  page: 2,
  letter: "notice-of-meeting",
  to: "SEAT#01KB",
};

const hearing = () => {
  const { log, lines } = keptLog(() => "2026-12-07T09:00:10.000Z");
  const told: (readonly [Addressed, News])[] = [];
  const letterBox = { tell: async (...news: readonly [Addressed, News]) => void told.push(news) };
  return { hear: letterNews({ letterBox, log }), told, lines };
};

const newsOf = async (event: object): Promise<readonly (readonly [Addressed, News])[]> => {
  const { hear, told } = hearing();
  await hear(event);
  return told;
};

const second = (digits: string) => `2026-12-07T09:00:${digits}Z`;

test.each([
  ["delivered", delivered(), { what: "delivered", at: second("05.332") }],
  ["delayed", delayed, { what: "delayed", at: second("08.000") }],
  ["rejected by the post", rejected, { what: "rejected", at: second("09.000") }],
  ["reported as unwanted", complained(null), { what: "complained", at: second("07.000") }],
])("a letter that was %s is told of, as of when it was", async (_, event, news) => {
  expect(await newsOf(event)).toEqual([[letter, news]]);
});

test.each([
  ["Permanent", "General", false],
  ["Permanent", "OnAccountSuppressionList", false],
  ["Transient", "MailboxFull", false],
  ["Undetermined", "Undetermined", false],
  ["Transient", "General", true],
])("a bounce that is %s, %s: may it be an automatic reply? %p", async (type, subType, unlessDelivered) => {
  expect(await newsOf(bounced(type, subType))).toEqual([
    [letter, { what: "bounced", at: second("06.000"), unlessDelivered }],
  ]);
});

test("a letter that the post withheld, as its reader complained before, has come back", async () => {
  expect(await newsOf(complained("OnAccountSuppressionList"))).toMatchObject([[letter, { what: "bounced" }]]);
});

test("what can't be read, or is of no letter of ours, is a fault that rings, and is logged without any address", async () => {
  const { hear, told, lines } = hearing();
  const unread = [
    delivered("sign-in-code"),
    { ...delivered(), detail: { mail: delivered().detail.mail } },
    { ...delayed, "detail-type": "Email Opened" },
    "nothing",
  ];
  for (const event of unread) await expect(hear(event)).rejects.toThrow(/^News of a letter not read/);
  expect(told).toEqual([]);
  expect(lines).toHaveLength(4);
  expect(JSON.parse(lines[1]!)).toMatchObject({
    level: "ERROR",
    message: "news of a letter not read",
    event: "12345678-1234-1234-1234-111122223333",
    where: ["detail.delivery"],
  });
  expect(lines.join("")).not.toMatch(/@|وزارة/);
});

test("a table that fails is a fault, so that the news comes again", async () => {
  const { log } = keptLog(() => "2026-12-07T09:00:10.000Z");
  const letterBox = { tell: () => Promise.reject(new Error("throttled")) };
  await expect(letterNews({ letterBox, log })(delivered())).rejects.toThrow("throttled");
});
