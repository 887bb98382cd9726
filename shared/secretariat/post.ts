import { type SESClient, SendRawEmailCommand } from "@aws-sdk/client-ses";

/** A letter, written as a whole message, with the address it goes to and the key it is known by. */
type Sealed = Readonly<{ message: Uint8Array; to: string; key: string }>;

/** The post: takes a letter, and gives the id under which it went. */
export type Post = Readonly<{ send: (letter: Sealed) => Promise<string> }>;

type Counter = Readonly<{ client: SESClient; configurationSet: string }>;

/**
 * The post by SES. A letter's key travels as a message tag, since SES gives a message an id of its own; where it goes is
 * said beside it, so that no name in its headers can be taken for an address.
 */
export const sesPost = ({ client, configurationSet }: Counter): Post => ({
  send: async ({ message, to, key }) => {
    const { MessageId = "" } = await client.send(
      new SendRawEmailCommand({
        Destinations: [to],
        RawMessage: { Data: message },
        ConfigurationSetName: configurationSet,
        Tags: [{ Name: "letter", Value: key.replaceAll(/[^\w.@-]/g, "_") }],
      }),
    );
    return MessageId;
  },
});
