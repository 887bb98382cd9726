import { GetSendQuotaCommand, type SESClient, SESServiceException, SendRawEmailCommand } from "@aws-sdk/client-ses";
import type { PostAccount } from "#committee/kernel/post-account";

/** A letter, written as a whole message, with the address it goes to and the tag it is known by. */
type Sealed = Readonly<{ message: Uint8Array; to: string; tag: string }>;

/** The id under which a letter went, or the name of the post's refusal: "MessageRejected". */
export type Taken = Readonly<{ id: string }> | Readonly<{ refused: string }>;

/** The post: takes a letter or refuses it; a post that can't be reached is a fault. */
export type Post = Readonly<{ send: (letter: Sealed) => Promise<Taken>; quota: () => Promise<Quota> }>;

/** What the post lets the secretariat send, and how many letters a second. */
type Quota = PostAccount & Readonly<{ perSecond: number }>;

type Counter = Readonly<{ client: SESClient; configurationSet: string }>;

/** In its sandbox SES sends no more than this in 24 hours, and out of it never so little. */
const SANDBOX = 200;

/** Where a letter goes is said beside it, so that no name in its headers can be taken for an address. */
const send = async ({ client, configurationSet }: Counter, { message, to, tag }: Sealed): Promise<Taken> => {
  const command = new SendRawEmailCommand({
    Destinations: [to],
    RawMessage: { Data: message },
    ConfigurationSetName: configurationSet,
    Tags: [{ Name: "letter", Value: tag }],
  });
  return client.send(command).then(
    ({ MessageId = "" }) => ({ id: MessageId }),
    (error: unknown) => {
      if (error instanceof SESServiceException && error.$fault === "client") return { refused: error.name };
      throw error;
    },
  );
};

/** How long, in milliseconds, the post may take to tell of itself. */
const A_MOMENT = 5_000;

const quota = async ({ client }: Counter): Promise<Quota> => {
  const abortSignal = AbortSignal.timeout(A_MOMENT);
  const told = await client.send(new GetSendQuotaCommand(), { abortSignal });
  const { Max24HourSend = 0, SentLast24Hours = 0, MaxSendRate = 1 } = told;
  // Without a limit SES says -1.
  const sandbox = Max24HourSend >= 0 && Max24HourSend <= SANDBOX;
  return { sandbox, perDay: Max24HourSend, sentToday: SentLast24Hours, perSecond: MaxSendRate };
};

/** The post by SES. A letter's key travels as a message tag, since SES gives a message an id of its own. */
export const sesPost = (counter: Counter): Post => ({
  send: (letter) => send(counter, letter),
  quota: () => quota(counter),
});
