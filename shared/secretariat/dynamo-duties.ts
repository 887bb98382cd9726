import type { TransactWriteCommandInput } from "@aws-sdk/lib-dynamodb";
import type { DutyChange, DutyKey } from "#committee/kernel/duty";
import { inShape } from "#secretariat/raising";
import { type Key, shapeAt } from "#secretariat/shapes";
import { DUTY, type Item, OPEN, type Table } from "#secretariat/table";

/** What an update does to attributes, by their names: sets, sets unless there, adds to a set of numbers, appends to a list, removes. */
type Touched = Readonly<{
  set?: Item;
  keep?: Item;
  add?: Item;
  append?: Item;
  remove?: readonly string[];
}>;

/** What waits stands in the index under its last day, also once it was found missed; what has ended doesn't. */
const waiting = ({ on }: DutyKey): Item => ({ due: OPEN, nextDue: on });
const ended = { remove: ["due", "nextDue"] } as const;

const touchedBy = ({ day, ...what }: DutyChange): Touched => {
  switch (what.change) {
    case "opened":
      return { set: { ...what.duty, ...waiting(what.duty) }, keep: { since: day }, remove: ["lapsedOn", "movedTo"] };
    case "met":
      return { keep: { metOn: day }, ...ended };
    case "missed":
      return { set: waiting(what.duty), keep: { missedOn: day } };
    case "lapsed":
      return { keep: { lapsedOn: day }, ...ended };
    case "moved":
      return { set: { movedTo: what.to }, ...ended };
    case "explained":
      return { append: { explanations: [what.explanation] } };
    case "reminded":
      return { add: { reminded: new Set(what.ahead) } };
  }
};

/** Sorted by their last day; one that moves is another item, so that nothing of what was is lost. */
const keyOf = ({ on, name, about }: DutyKey): Key => ({ pk: DUTY, sk: `${on}#${name}#${about}` });

const values = (prefix: string, item: Item): Item =>
  Object.fromEntries(Object.entries(item).map(([name, value]) => [`:${prefix}${name}`, value]));

const clause = (verb: string, parts: readonly string[]): readonly string[] =>
  parts.length === 0 ? [] : [`${verb} ${parts.join(", ")}`];

type Update = NonNullable<NonNullable<TransactWriteCommandInput["TransactItems"]>[number]["Update"]>;

/** An update as one item of a transaction. */
export const dutyUpdate = (table: Table, change: DutyChange): Readonly<{ Update: Update & Readonly<{ Key: Key }> }> => {
  const { set: changed = {}, keep = {}, add = {}, append = {}, remove = [] } = touchedBy(change);
  const Key = keyOf(change.duty);
  const shape = shapeAt(table, Key);
  const set = { ...changed, shape };
  const sets = [
    ...Object.keys(set).map((name) => `#${name} = :${name}`),
    ...Object.keys(keep).map((name) => `#${name} = if_not_exists(#${name}, :${name})`),
    ...Object.keys(append).map((name) => `#${name} = list_append(if_not_exists(#${name}, :none), :${name})`),
  ];
  const touched = [...Object.keys({ ...set, ...keep, ...add, ...append }), ...remove];
  return {
    Update: {
      ...{ TableName: table.name, Key },
      ConditionExpression: inShape(shape),
      ReturnValuesOnConditionCheckFailure: "ALL_OLD",
      UpdateExpression: [
        ...clause("SET", sets),
        ...clause(
          "ADD",
          Object.keys(add).map((name) => `#${name} :${name}`),
        ),
        ...clause(
          "REMOVE",
          remove.map((name) => `#${name}`),
        ),
      ].join(" "),
      ExpressionAttributeNames: Object.fromEntries(touched.map((name) => [`#${name}`, name])),
      ExpressionAttributeValues: {
        ...values("", { ...set, ...keep, ...add, ...append }),
        ...(Object.keys(append).length > 0 && { ":none": [] }),
      },
    },
  };
};
