import { afterAll, beforeEach, expect, test } from "@jest/globals";
import { compose } from "#letters/compose";
import { sesPost } from "#secretariat/post";
import { addressee, startInbox } from "../engines/inbox.ts";
import { type Interference, rejected, tapped } from "../engines/wire.ts";
import { notice, recipient, post as written } from "../letters/examples.ts";

const inbox = await startInbox();
beforeEach(inbox.clear);
afterAll(inbox.stop);

const message = await compose(notice(), recipient("ar"), written);
const key = "MEETING#01KAVQ3Y8M5T2R7WDXE4FZ9H6N#2#notice-of-meeting#SEAT#01KB";

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
  const id = await post.send({ message, to: "sante@example.ma", key });
  const [letter, ...more] = await inbox.letters();
  expect(more).toEqual([]);
  expect(letter).toMatchObject({ messageId: id, subject: "دعوة لحضور اجتماع لجنة الإشراف: الخميس، 17 دجنبر 2026" });
  expect(addressee(letter!)).toBe("sante@example.ma");
  expect(letter!.body.text).toContain("تتبع تنفيذ التزامات خطة العمل الوطنية");
  expect(letter!.body.html).toContain('dir="rtl"');
  const calendar = letter!.attachments.find(({ contentType }) => contentType === "text/calendar");
  expect(Buffer.from(calendar!.content, "base64").toString()).toContain("BEGIN:VCALENDAR");
});

test("the post changes no byte of a letter", async () => {
  const { post, forms } = postBehind();
  await post.send({ message, to: "sante@example.ma", key });
  expect(Buffer.from(forms[0]!.get("RawMessage.Data")!, "base64").equals(message)).toBe(true);
});

test("a letter's key goes with it as a tag, in the characters that a tag may have, and so does its configuration set", async () => {
  const { post, forms } = postBehind();
  await post.send({ message, to: "sante@example.ma", key });
  expect(Object.fromEntries(forms[0]!)).toMatchObject({
    Action: "SendRawEmail",
    "Destinations.member.1": "sante@example.ma",
    ConfigurationSetName: "letters",
    "Tags.member.1.Name": "letter",
    "Tags.member.1.Value": "MEETING_01KAVQ3Y8M5T2R7WDXE4FZ9H6N_2_notice-of-meeting_SEAT_01KB",
  });
  expect(forms[0]!.get("Tags.member.1.Value")).toMatch(/^[\w.@-]{1,256}$/);
});

test("a letter that the post won't take is a fault, and doesn't arrive", async () => {
  const { post } = postBehind(rejected("Email address is not verified."));
  await expect(post.send({ message, to: "sante@example.ma", key })).rejects.toMatchObject({ name: "MessageRejected" });
  expect(await inbox.letters()).toEqual([]);
});
