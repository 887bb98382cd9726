import { SESClient, SendRawEmailCommand } from "@aws-sdk/client-ses";
import { expect, test } from "@jest/globals";
import { createClock } from "#infra/local/ground/clock";
import { startPost } from "#infra/local/post/engine";

test("a letter stands in the inbox under the day of the shared clock", async () => {
  const clock = createClock(Date.now);
  clock.moveTo(Date.parse("2030-01-01T00:00:00Z"));
  const post = await startPost(clock, () => undefined);
  const client = new SESClient({
    endpoint: post.address,
    region: "eu-west-3",
    credentials: { accessKeyId: "a", secretAccessKey: "b" },
  });
  const Data = Buffer.from("From: a@ishraf.example\r\nTo: b@ishraf.example\r\nSubject: =?utf-8?Q?=D8=AF?=\r\n\r\nx");
  await client.send(new SendRawEmailCommand({ RawMessage: { Data } }));
  const { emails } = (await (await fetch(`${post.address}/store`)).json()) as { emails: { at: number }[] };
  expect(emails).toMatchObject([{ subject: "د" }]);
  expect(new Date((emails[0]?.at ?? 0) * 1000).getUTCFullYear()).toBe(2030);
  client.destroy();
  await post.stop();
});
