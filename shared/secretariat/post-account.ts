import { PutCommand } from "@aws-sdk/lib-dynamodb";
import type { PostAccount } from "#committee/kernel/post-account";
import { STATE, type Table } from "#secretariat/table";

/** What was last known of the secretariat's account with the post: it stands on the register under "POST". */
export type AccountKeeper = Readonly<{ keep: (account: PostAccount) => Promise<void> }>;

/** It is no act of anybody's: it has no journal, and what is known now takes the place of what was. */
export const dynamoAccountKeeper = ({ client, name }: Table): AccountKeeper => ({
  keep: async (state) => {
    const Item = { pk: "POST", sk: STATE, version: 0, head: "", state };
    await client.send(new PutCommand({ TableName: name, Item }));
  },
});
