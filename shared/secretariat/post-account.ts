import { PutCommand } from "@aws-sdk/lib-dynamodb";
import type { PostAccount } from "#committee/kernel/post-account";
import { NOT_NEWER, stoppedAt } from "#secretariat/raising";
import { stamped } from "#secretariat/shapes";
import { STATE, type Table } from "#secretariat/table";

/** What was last known of the secretariat's account with the post: it stands on the register under "POST". */
export type AccountKeeper = Readonly<{ keep: (account: PostAccount) => Promise<void> }>;

/**
 * It is no act of anybody's: it has no journal, and what is known now takes the place of what was, unless a newer release wrote
 * that.
 */
export const dynamoAccountKeeper = (table: Table): AccountKeeper => ({
  keep: async (state) => {
    const Item = stamped(table, { pk: "POST", sk: STATE, version: 0, head: "", state });
    const put = new PutCommand({
      ...{ TableName: table.name, Item, ConditionExpression: NOT_NEWER },
      ExpressionAttributeValues: { ":shape": Item.shape },
      ReturnValuesOnConditionCheckFailure: "ALL_OLD",
    });
    await table.client.send(put).catch(stoppedAt(table, Item));
  },
});
