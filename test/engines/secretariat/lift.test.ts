import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { expect, test } from "@jest/globals";
import type { Lift as Lifting } from "#committee/kernel/shape";
import { dynamoLetterBox } from "#secretariat/dynamo-letter-box";
import type { Lifted } from "#secretariat/dynamo-lift";
import { dynamoRegister } from "#secretariat/dynamo-register";
import { dynamoLift } from "#secretariat/lift";
import { dynamoMarks } from "#secretariat/marks";
import { kindAt } from "#secretariat/shapes";
import type { Item, Table } from "#secretariat/table";
import { frozen, frozenKinds } from "../../pure/committee/frozen.ts";
import { everyDay } from "../../rigs/duties.ts";
import { everyItem } from "../../rigs/items.ts";
import { asIfWrittenIn, laterRelease, stateOf } from "../../rigs/shapes.ts";
import { newTable } from "../../rigs/table.ts";

const noted: Lifting = (stored) => ({ ...stored, noted: true });
const beside = frozenKinds.filter((kind) => kind.includes("/"));
const lifts = Object.fromEntries(
  ["MEETING", "SEAT", "OUTBOX", "PAGE", "TEXT", "DUTY", "LETTER", "DIRTY", "OWES", "KEY", ...beside].map((kind) => [
    kind,
    [noted],
  ]),
);

/** What releases wrote of these kinds, frozen for ever, in a table that a later release has come to. */
const released = async (kinds = ["MEETING", "SEAT", "DUTY", "TEXT"]): Promise<Table> => {
  const table = await newTable();
  const items = kinds.flatMap((kind) => frozen(kind).items);
  await Promise.all(items.map((Item) => table.client.send(new PutCommand({ TableName: table.name, Item }))));
  return laterRelease(table, lifts);
};

const liftAll = async (table: Table, shapes = "later"): Promise<readonly Lifted[]> => {
  const { lifted, isLast } = await dynamoLift(table).page(shapes);
  return isLast ? lifted : [...lifted, ...(await liftAll(table, shapes))];
};

const keysOf = (items: readonly Item[]): readonly string[] =>
  [
    ...new Set(items.filter(({ sk }) => sk === "STATE" || sk.startsWith("STATE#")).map(({ pk }) => String(pk))),
  ].toSorted();

/** All that the door gives of what stands in a table; where long words stand is its own affair. */
const readIn = async (table: Table) => {
  const register = dynamoRegister(table);
  const items = await everyItem(table);
  const matters = keysOf(items);
  const found = await Promise.all(
    matters.map(async (key) => {
      const { kept: _, ...one } = (await register.load([key])).get(key) ?? {};
      return [key, one, await register.beside(key), await register.journal(key), await register.reserved(key)];
    }),
  );
  const about = [...new Set(items.filter(({ pk }) => pk.startsWith("LETTER#")).map(({ pk }) => pk.slice(7)))];
  const letters = await Promise.all(about.map((matter) => dynamoLetterBox(table).lettersOf(matter)));
  return {
    ...{ found, letters, duties: await register.duties(everyDay), owed: await register.owed() },
    marks: await dynamoMarks(table).all(),
  };
};

/** The items that stand in an older shape; the place that a lift has come to has none. */
const older = ({ lifting }: Table, items: readonly Item[]): readonly Item[] =>
  items
    .filter(({ pk }) => pk !== "LIFT")
    .filter(({ pk, sk, shape = 1, owes, owesShape = 1 }) => {
      const owesOlder = owes !== undefined && owesShape !== lifting.shapeOf("OWES");
      return owesOlder || shape !== lifting.shapeOf(kindAt({ pk, sk }));
    });

test("all that earlier releases wrote is brought into today's shape and place, and reads as it did; done again, nothing changes", async () => {
  const table = await released([...frozenKinds]);
  const [before, were] = [await readIn(table), older(table, await everyItem(table))];
  const lifted = await liftAll(table);
  expect(await readIn(table)).toEqual(before);
  expect(older(table, await everyItem(table))).toEqual([]);
  const states = were.filter(({ sk }) => !sk.startsWith("WORDS#"));
  expect(lifted.map(({ key }) => key).toSorted()).toEqual(states.map(({ pk, sk }) => `${pk} ${sk}`).toSorted());
  expect(new Set(lifted.map(({ outcome }) => outcome))).toEqual(new Set(["lifted"]));
  const long = (await everyItem(table)).filter(({ sk, state }) => sk === "STATE" && (state?.minutes || state?.bodies));
  expect(long).toEqual([]);
  const after = await everyItem(table);
  expect(await liftAll(table)).toEqual([]);
  expect(await everyItem(table)).toEqual(after);
});

test("one that is killed in the middle goes on from where it was, and comes to the same", async () => {
  const table = await released([...frozenKinds]);
  const before = await readIn(table);
  let calls = 0;
  const mortal: Table = {
    ...table,
    client: {
      ...table.client,
      send: async (command: never) => {
        calls += 1;
        if (calls === 150) throw new Error("killed");
        return table.client.send(command);
      },
    } as never,
  };
  await expect(liftAll(mortal)).rejects.toThrow("killed");
  expect(older(table, await everyItem(table))).not.toEqual([]);
  const place = (await everyItem(table)).find(({ pk }) => pk === "LIFT");
  expect(place).toMatchObject({ shapes: "later", after: { pk: expect.any(String) } });
  await liftAll(table);
  expect(older(table, await everyItem(table))).toEqual([]);
  expect(await readIn(table)).toEqual(before);
  expect((await everyItem(table)).filter(({ pk }) => pk === "LIFT")).toEqual([]);
});

test("what a newer release wrote is left as it is, and told; a release of other shapes begins anew", async () => {
  const table = await released();
  const [newer] = frozen("SEAT").items;
  await asIfWrittenIn(table, stateOf(newer!["pk"]), 9);
  const before = (await everyItem(table)).find(({ pk, sk }) => pk === newer!["pk"] && sk === "STATE");
  await dynamoLift(table).page("another");
  const lifted = await liftAll(table);
  expect(lifted.filter(({ outcome }) => outcome === "left")).toEqual([
    { kind: "SEAT", key: `${newer!["pk"]} STATE`, outcome: "left" },
  ]);
  expect((await everyItem(table)).find(({ pk, sk }) => pk === newer!["pk"] && sk === "STATE")).toEqual(before);
});

test("what a running function changes meanwhile stays as that left it", async () => {
  const table = await released();
  const matter = String(frozen("MEETING").items.find(({ shape }) => shape === 1)!["pk"]);
  const register = dynamoRegister(table);
  const before = (await register.load([matter])).get(matter)!;
  let isActed = false;
  const act = async () => {
    if (isActed) return;
    isActed = true;
    const { entryOn } = await import("./entries.ts");
    await register.record({ ...entryOn(matter, before), state: Object(before.state) });
  };
  const meanwhile: Table = {
    ...table,
    client: {
      ...table.client,
      send: async (command: Readonly<{ input: Readonly<{ TransactItems?: readonly unknown[] }> }>) => {
        if (JSON.stringify(command.input.TransactItems ?? []).includes(matter)) await act();
        return table.client.send(command as never);
      },
    } as never,
  };
  const lifted = await liftAll(meanwhile);
  expect(lifted.filter(({ key }) => key === `${matter} STATE`)).toMatchObject([{ outcome: "overtaken" }]);
  expect((await register.load([matter])).get(matter)).toMatchObject({
    version: before.version + 1,
    state: before.state,
  });
});
