import { type SESClient, SendRawEmailCommand } from "@aws-sdk/client-ses";

/** The post: takes a letter, written as a whole message, and gives the id under which it went. */
export type Post = Readonly<{ send: (message: Uint8Array, key: string) => Promise<string> }>;

type Counter = Readonly<{ client: SESClient; configurationSet: string }>;

/** The post by SES; a letter's key travels as a message tag, since SES gives a message an id of its own. */
export const sesPost = ({ client, configurationSet }: Counter): Post => ({
  send: async (message, key) => {
    const { MessageId = "" } = await client.send(
      new SendRawEmailCommand({
        RawMessage: { Data: message },
        ConfigurationSetName: configurationSet,
        Tags: [{ Name: "letter", Value: key.replaceAll(/[^\w.@-]/g, "_") }],
      }),
    );
    return MessageId;
  },
});
