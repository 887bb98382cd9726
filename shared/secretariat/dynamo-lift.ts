import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { TransactWriteCommand, type TransactWriteCommandInput } from "@aws-sdk/lib-dynamodb";
import { apart, foundIn, partItems, placesOf, restOf } from "#secretariat/dynamo-state";
import { raise } from "#secretariat/raising";
import { isParted, kindAt, liftedIn, OWES, shapeAt } from "#secretariat/shapes";
import { type Item, itemsAt, type Key, OUTBOX, STATE, type Table } from "#secretariat/table";

/** What came of an item: it was lifted, a newer release's was left, or someone else was at it, who leaves it in its present shape. */
type Outcome = "lifted" | "left" | "overtaken";

/** What came of an item that wasn't in its present shape. */
export type Lifted = Readonly<{ kind: string; key: string; outcome: Outcome }>;

type Writes = NonNullable<TransactWriteCommandInput["TransactItems"]>;

/** An item's new fields, where it reads still as it was read: whatever else stands in it stays. */
const changing = (table: Table, item: Item, fields: Item): Writes[number] => {
  const { pk, sk, shape, version } = item;
  const names = Object.keys(fields);
  const was = names.filter((name) => item[name] !== undefined);
  const asRead = [
    ...was.map((name) => `#${name} = :was${name}`),
    shape === undefined ? "attribute_not_exists(#shape)" : "#shape = :wasshape",
    ...(version === undefined ? [] : ["version = :version"]),
  ];
  return {
    Update: {
      ...{ TableName: table.name, Key: { pk, sk } },
      UpdateExpression: `SET ${["shape", ...names].map((name) => `#${name} = :${name}`).join(", ")}`,
      ConditionExpression: asRead.join(" AND "),
      ExpressionAttributeNames: Object.fromEntries(["shape", ...names].map((name) => [`#${name}`, name])),
      ExpressionAttributeValues: {
        ...Object.fromEntries(names.map((name) => [`:${name}`, fields[name]])),
        ...Object.fromEntries(was.map((name) => [`:was${name}`, item[name]])),
        ":shape": shapeAt(table, { pk, sk }),
        ...(shape !== undefined && { ":wasshape": shape }),
        ...(version !== undefined && { ":version": version }),
      },
    },
  };
};

/** A state in its present shape and place; nothing where an act came while its words were read. */
const stateWrites = async (table: Table, item: Item): Promise<Writes | "overtaken"> => {
  const { pk, version, words: kept, owes } = item;
  const [, ...first] = placesOf(table, pk);
  const parts = await itemsAt(table, kept ? [...first, ...restOf(item)] : []);
  const found = foundIn(table, item, new Map(parts.map((part) => [`${part["pk"]} ${part["sk"]}`, part])));
  if (found === "torn") return "overtaken";
  const kind = kindAt({ pk, sk: STATE });
  const { line, words } = apart(table, kind, Object(found.state));
  const at = `${version} in ${shapeAt(table, { pk, sk: STATE })}`;
  const beside = partItems(table, pk, { words, kept, at });
  const fields = {
    state: line,
    ...(beside.words.parts > 0 && { words: beside.words }),
    ...(owes && { owes: found.owes, owesShape: table.lifting.shapeOf(OWES) }),
  };
  return [changing(table, item, fields), ...beside.parts.map((Item) => ({ Put: { TableName: table.name, Item } }))];
};

/** What of an item that holds something in a place of its own is changed. */
const placedIn = (table: Table, item: Item): Item | undefined => {
  const { pk, sk, beside, page, owed } = item;
  if (sk.startsWith(`${STATE}#`)) return { beside: { ...beside, value: liftedIn(table, item, beside.value) } };
  if (sk.startsWith("PAGE#")) return { page: liftedIn(table, item, page) };
  return pk === OUTBOX ? { owed: liftedIn(table, item, owed) } : undefined;
};

const writesFor = async (table: Table, item: Item): Promise<Writes | "overtaken" | undefined> => {
  if (item["sk"] === STATE) return stateWrites(table, item);
  const placed = placedIn(table, item);
  return placed && [changing(table, item, placed)];
};

const write = async (table: Table, item: Item): Promise<Outcome> => {
  const writes = await writesFor(table, item);
  if (writes === "overtaken") return writes;
  if (writes === undefined) return raise(table, { pk: item["pk"], sk: item["sk"] }, item).then(() => "lifted" as const);
  return table.client.send(new TransactWriteCommand({ TransactItems: writes })).then(
    () => "lifted" as const,
    (error: unknown) => {
      if (error instanceof TransactionCanceledException) return "overtaken" as const;
      throw error;
    },
  );
};

/** Whether an item is in its present shape, with all that stands in it; what no release gives a shape always is. */
const isInShape = ({ lifting }: Table, item: Item): boolean => {
  const { shape, owes, owesShape = 1 } = item;
  const kind = kindAt({ pk: item["pk"], sk: item["sk"] });
  if (!lifting.knows(kind)) return shape === undefined;
  return (shape ?? 1) === lifting.shapeOf(kind) && (owes === undefined || owesShape === lifting.shapeOf(OWES));
};

/** A part of long words goes with its state, and what stands in several items is read together. */
const standsAlone = (item: Item): boolean => !item["sk"].startsWith("WORDS#") && !isParted(item);

/** Brings an item of an earlier release into its present shape and place, as if it had always stood there: no version moves on, no page is added. */
export const liftItem = async (table: Table, item: Item): Promise<readonly Lifted[]> => {
  if (!standsAlone(item) || isInShape(table, item)) return [];
  const key: Key = { pk: item["pk"], sk: item["sk"] };
  const told = { kind: kindAt(key), key: `${key.pk} ${key.sk}` };
  const outcome = await write(table, item).catch((error: unknown) => {
    if (!table.lifting.isNewer(error)) throw error;
    return "left" as const;
  });
  return [{ ...told, outcome }];
};
