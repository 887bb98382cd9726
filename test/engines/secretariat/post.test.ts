import { afterAll, beforeEach, expect, test } from "@jest/globals";
import { tagOf } from "#functions/carry-out/letter-tag";
import { compose } from "#letters/compose";
import { sesPost } from "#secretariat/post";
import { notice, recipient, post as written } from "../../pure/letters/examples.ts";
import { addressee, startInbox } from "../../rigs/inbox.ts";
import { type Interference, rejected, tapped } from "../../rigs/wire.ts";

const inbox = await startInbox();
beforeEach(inbox.clear);
afterAll(inbox.stop);

const message = await compose(notice(), recipient("ar"), written);
const tag = tagOf({
  ...{ matter: "MEETING#01KAVQ3Y8M5T2R7WDXE4FZ9H6N", page: 2 },
  ...{ letter: "notice-of-meeting", to: "SEAT#01KB" },
});

/** The post, and the forms that it sends over the wire, which meet something on the way. */
const postBehind = (what: Interference = "pass") => {
  const client = inbox.clientOf();
  const forms: URLSearchParams[] = [];
  tapped(client, (_operation, _nth, body) => {
    forms.push(new URLSearchParams(body));
    return what;
  });
  return { post: sesPost({ client, configurationSet: "letters" }), forms };
};

test("a letter arrives whole: its Arabic, both its writings, its invitation", async () => {
  const { post } = postBehind();
  const taken = await post.send({ message, to: "sante@example.ma", tag });
  const [letter, ...more] = await inbox.letters();
  expect(more).toEqual([]);
  expect(letter).toMatchObject({
    messageId: "id" in taken && taken.id,
    subject: "دعوة لحضور اجتماع لجنة الإشراف: الخميس، 17 دجنبر 2026",
  });
  expect(addressee(letter!)).toBe("sante@example.ma");
  expect(letter!.body.text).toContain("تتبع تنفيذ التزامات خطة العمل الوطنية");
  expect(letter!.body.html).toContain('dir="rtl"');
  const calendar = letter!.attachments.find(({ contentType }) => contentType === "text/calendar");
  expect(Buffer.from(calendar!.content, "base64").toString()).toContain("BEGIN:VCALENDAR");
});

test("the post changes no byte of a letter", async () => {
  const { post, forms } = postBehind();
  await post.send({ message, to: "sante@example.ma", tag });
  expect(Buffer.from(forms[0]!.get("RawMessage.Data")!, "base64").equals(message)).toBe(true);
});

test("a letter's tag goes with it, and so does its configuration set", async () => {
  const { post, forms } = postBehind();
  await post.send({ message, to: "sante@example.ma", tag });
  expect(Object.fromEntries(forms[0]!)).toMatchObject({
    Action: "SendRawEmail",
    "Destinations.member.1": "sante@example.ma",
    ConfigurationSetName: "letters",
    "Tags.member.1.Name": "letter",
    "Tags.member.1.Value": tag,
  });
});

test("a letter that the post won't take is refused by a name, and doesn't arrive", async () => {
  const { post } = postBehind(rejected("Email address is not verified."));
  expect(await post.send({ message, to: "sante@example.ma", tag })).toEqual({ refused: "MessageRejected" });
  expect(await inbox.letters()).toEqual([]);
});

test("a post that fails is a fault", async () => {
  const { post } = postBehind({ answer: 503, body: "" });
  await expect(post.send({ message, to: "sante@example.ma", tag })).rejects.toThrow();
});

const quota = (most: number, sent: number) =>
  ({
    answer: 200,
    body: `<GetSendQuotaResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><GetSendQuotaResult><Max24HourSend>${most}</Max24HourSend><MaxSendRate>1</MaxSendRate><SentLast24Hours>${sent}</SentLast24Hours></GetSendQuotaResult></GetSendQuotaResponse>`,
  }) as const;

test.each([
  [200, true],
  [201, false],
  [50_000, false],
  [-1, false],
])("an account of %i letters a day is in the sandbox: %p", async (perDay, sandbox) => {
  const { post } = postBehind(quota(perDay, 18));
  expect(await post.quota()).toEqual({ sandbox, perDay, sentToday: 18 });
});
