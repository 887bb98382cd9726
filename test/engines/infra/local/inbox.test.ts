import { GetSendQuotaCommand, SESClient, SendRawEmailCommand } from "@aws-sdk/client-ses";
import { afterAll, beforeEach, expect, test } from "@jest/globals";
import { tagOf } from "#functions/carry-out/letter-tag";
import { letterNews } from "#functions/letter-news";
import { createBus } from "#infra/local/events/bus";
import { createDeadLetters } from "#infra/local/events/dead-letters";
import { createClock } from "#infra/local/ground/clock";
import { serve } from "#infra/local/ground/web";
import { startPost } from "#infra/local/post/engine";
import { events, letterEvent } from "#infra/local/post/events";
import { createPostFront } from "#infra/local/post/front";
import { showInbox, showLetter, tellOf } from "#infra/local/post/inbox";
import type { News } from "#secretariat/letter-box";
import { keptLog } from "../../../rigs/office.ts";

const clock = createClock(() => Date.parse("2026-12-07T09:00:00.000Z"));
const engine = await startPost(clock, () => undefined);
const { log, lines } = keptLog(() => "2026-12-07T09:00:00.000Z");
const deadLetters = createDeadLetters(clock);

let told: News["what"][] = [];
let down = false;
const tell = async (_letter: unknown, { what }: News) => void told.push(what);
const hear = letterNews({ letterBox: { tell }, log });

/** The one function that a rule of the bus leads to: the real one. */
const invoke = async (_arn: string, event: unknown) => {
  if (down) return { fault: "down" };
  await hear(event);
  return { value: null };
};
const pattern = {
  source: ["aws.ses"],
  "detail-type": [
    "Email Delivered",
    "Email Bounced",
    "Email Complaint Received",
    "Email Delivery Delayed",
    "Email Rejected",
  ],
  detail: { mail: { tags: { "ses:configuration-set": ["letters"] } } },
};
const bus = createBus({ rules: [{ pattern, targets: [{ arn: "news", queue: "lost" }] }], invoke, deadLetters });

const frontOf = (sandbox: boolean) =>
  createPostFront({
    ...{ clock, engine: engine.address, sandbox },
    heard: (letter) => void bus.put(letterEvent(letter, "delivery", clock.now())),
  });
const front = frontOf(false);
const site = await serve(0, front.answer);
const inSandbox = await serve(0, frontOf(true).answer);
const mailbox = { clock, engine: engine.address, taken: front.taken, bus };

const clientAt = (endpoint: string) =>
  new SESClient({ endpoint, region: "eu-west-3", credentials: { accessKeyId: "a", secretAccessKey: "b" } });
const client = clientAt(site.address);

afterAll(async () => {
  client.destroy();
  for (const one of [site, inSandbox, engine]) await one.stop();
});
beforeEach(() => {
  told = [];
  down = false;
});

const raw = (subject: string, html: string) =>
  Buffer.from(
    `From: a@ishraf.example\r\nTo: b@ishraf.example\r\nSubject: ${subject}\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`,
  );

const letter = { matter: "MEETING#one", page: 2, letter: "notice-of-meeting", to: "SEAT#one" } as const;

const send = async (subject = "Word", { tagged = true, tag = tagOf(letter) } = {}): Promise<string> => {
  const { MessageId = "" } = await client.send(
    new SendRawEmailCommand({
      Destinations: ["b@ishraf.example"],
      RawMessage: { Data: raw(subject, "<p dir='rtl'>سلام</p><script>alert(1)</script>") },
      ...(tagged && {
        ConfigurationSetName: "letters",
        Tags: [{ Name: "letter", Value: tag }],
      }),
    }),
  );
  return MessageId;
};

const settled = async (): Promise<void> => {
  while (bus.busy() > 0) await new Promise(setImmediate);
};

test("a letter that the post takes is told to have been delivered, by itself", async () => {
  await send();
  await settled();
  expect(told).toEqual(["delivered"]);
});

test.each(["", "MEETING@one", "a.b", "مراسلة", "x".repeat(257)])(
  "a tag that SES refuses is refused: %s",
  async (tag) => {
    await expect(send("Word", { tag })).rejects.toMatchObject({ name: "InvalidParameterValue", $fault: "client" });
    await settled();
    expect(told).toEqual([]);
  },
);

test("a letter without the configuration set, as that of a sign-in code, is told of to nobody", async () => {
  await send("Code", { tagged: false });
  await settled();
  expect([told, lines]).toEqual([[], []]);
});

test.each([
  ["delivery", "delivered"],
  ["bounce", "bounced"],
  ["complaint", "complained"],
  ["delay", "delayed"],
  ["reject", "rejected"],
])("by the inbox a letter meets a %s, and its function reads that it was %s", async (event, what) => {
  const id = await send();
  await settled();
  told = [];
  expect(await tellOf(mailbox, id, event)).toMatchObject({ status: 303, headers: { location: "/local/inbox" } });
  expect(told).toEqual([what]);
  expect(events).toContain(event);
});

test("an unknown letter or event is not there", async () => {
  expect(await tellOf(mailbox, "none", "bounce")).toMatchObject({ status: 404 });
  expect(await tellOf(mailbox, await send(), "toString")).toMatchObject({ status: 404 });
  expect(await showLetter(mailbox, "none")).toMatchObject({ status: 404 });
});

test("news that its function fails on three times lies with the dead letters", async () => {
  down = true;
  await send();
  await settled();
  expect(deadLetters.all()).toMatchObject([{ queue: "lost", fault: "down" }]);
});

test("the inbox lists letters latest first, says nothing in HTML that a letter says, and tells only of the committee's", async () => {
  const [first, code, last] = [await send("First"), await send("Code", { tagged: false }), await send("<b>&Last</b>")];
  const { body } = await showInbox(mailbox);
  const at = [last, code, first].map((id) => String(body).indexOf(id));
  expect(at).toEqual(at.toSorted((one, other) => one - other));
  expect(body).toContain("&lt;b&gt;&amp;Last&lt;/b&gt;");
  expect(body).toContain(`action="/local/inbox/${first}/bounce"`);
  expect(body).not.toContain(`action="/local/inbox/${code}/bounce"`);
});

test("a letter is shown as it was written, and nothing in it runs", async () => {
  const { headers, body } = await showLetter(mailbox, await send());
  expect(headers?.["content-security-policy"]).toMatch(/^sandbox; default-src 'none'/);
  expect(body).toContain("سلام");
});

test("the account may send 50,000 letters a day, in the sandbox 200, and counts what it sent", async () => {
  const sent = front.taken().length;
  expect(await client.send(new GetSendQuotaCommand())).toMatchObject({ Max24HourSend: 50_000, SentLast24Hours: sent });
  const other = clientAt(inSandbox.address);
  expect(await other.send(new GetSendQuotaCommand())).toMatchObject({ Max24HourSend: 200, SentLast24Hours: 0 });
  other.destroy();
});

test("what the engine shows is there by the same address", async () => {
  const { emails } = (await (await fetch(`${site.address}/store`)).json()) as { emails: unknown[] };
  expect(emails.length).toBeGreaterThan(0);
});
