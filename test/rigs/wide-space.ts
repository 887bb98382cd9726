import { BatchWriteCommand } from "@aws-sdk/lib-dynamodb";
import { ulid } from "ulid";
import { keyOf } from "#committee/kernel/kind";
import { Declaration } from "#committee/space/association";
import { importAssociation } from "#committee/space/associations";
import { associations } from "#committee/space/kind";
import { circumstancesOf } from "#functions/kernel/circumstances";
import { lotsOf } from "#functions/kernel/in-lots";
import type { Office } from "#functions/kernel/offices";
import { stamped } from "#secretariat/shapes";
import type { Item, Table } from "#secretariat/table";

/** Puts items on a register just as they are. */
export const writeItems = async ({ client, name }: Table, items: readonly Item[]): Promise<void> => {
  for (const lot of lotsOf(items, 25)) {
    const puts = lot.map((Item) => ({ PutRequest: { Item } }));
    await client.send(new BatchWriteCommand({ RequestItems: { [name]: puts } }));
  }
};

/** A space of so many associations, each with a contact of its own and nobody who acts for it; gives their keys. */
export const wideSpace = async (table: Table, office: Office, number: number): Promise<readonly string[]> => {
  const circumstances = circumstancesOf(office, undefined, { by: "test" });
  const items = Array.from({ length: number }, (_, index) => {
    const declaration = Declaration.parse({
      ...{ name: { ar: `جمعية الفضاء ${index}` }, region: "souss-massa", fields: ["transparency"], scope: "local" },
      receipt: { kind: "final", date: "2019-05-14" },
      since: "1998-03-01",
      contact: { name: { ar: "كاتبة", latin: "Secrétaire" }, email: `space-${index}@post.example`, language: "fr" },
    });
    const { state } = importAssociation(ulid(), declaration, circumstances);
    const place = { pk: keyOf(associations, state.id), sk: "STATE", version: 1, head: "" };
    return stamped(table, { ...place, kind: associations.name, sortedBy: associations.sortedBy(state), state });
  });
  await writeItems(table, items);
  return items.map(({ pk }) => pk);
};
