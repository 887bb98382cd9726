import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { CivilDate } from "#calendar/civil-date";
import { itemsAt } from "#secretariat/dynamo-gets";
import type { Days, Register } from "#secretariat/register";
import { type LeftOut, liftedWhole, readEach } from "#secretariat/shapes";
import { DUTY, every, type Item, OPEN, type Table } from "#secretariat/table";

const dutyIn = ({ explanations = [], reminded = [], ...duty }: Item): unknown => ({
  ...duty,
  explanations,
  reminded: [...reminded],
});

const read = (table: Table, items: readonly Item[], leftOut?: LeftOut): readonly unknown[] =>
  readEach(table, { items, read: (item) => dutyIn(liftedWhole(table, item)), leftOut });

/** Stands after whatever begins with a day and "#", and before the next day. */
const AFTER = "$";

const within = async (table: Table, { from, to }: Days, leftOut?: LeftOut): Promise<readonly unknown[]> => {
  const items = await every(table, {
    KeyConditionExpression: `pk = :duty AND sk ${to === undefined ? ">= :from" : "BETWEEN :from AND :to"}`,
    ExpressionAttributeValues: { ":duty": DUTY, ":from": from, ...(to !== undefined && { ":to": `${to}${AFTER}` }) },
    ConsistentRead: true,
  });
  return read(table, items, leftOut);
};

const openBefore = async (table: Table, day: CivilDate, leftOut?: LeftOut): Promise<readonly unknown[]> => {
  const keys = await every(table, {
    IndexName: "due",
    KeyConditionExpression: "due = :open AND nextDue < :day",
    ExpressionAttributeValues: { ":open": OPEN, ":day": day },
    ProjectionExpression: "pk, sk",
  });
  return read(
    table,
    await itemsAt(
      table,
      keys.map(({ pk, sk }) => ({ pk, sk })),
    ),
    leftOut,
  );
};

const firstOn = async (table: Table): Promise<CivilDate | undefined> => {
  const first = new QueryCommand({
    TableName: table.name,
    KeyConditionExpression: "pk = :duty",
    ExpressionAttributeValues: { ":duty": DUTY },
    Limit: 1,
  });
  const { Items = [] } = await table.client.send(first);
  return Items[0]?.["sk"].slice(0, "2026-12-31".length);
};

/** The part of the register that reads duties: by their days, never all. */
export const dynamoDuties = (table: Table): Pick<Register, "duties" | "openDuties" | "firstDutyOn"> => ({
  duties: (days, leftOut) => within(table, days, leftOut),
  openDuties: (before, leftOut) => openBefore(table, before, leftOut),
  firstDutyOn: () => firstOn(table),
});
