import { dirname } from "node:path";
import { expect, test } from "@jest/globals";
import { circling, code, targets, type Ways, within } from "../rigs/imports.ts";

/** The folders whose own folders are rooms, one a concept; what lies beside the rooms stands above them and joins them. */
const floors = [
  ...["shared/committee", "shared/contract", "shared/letters", "shared/pages"],
  ...["shared/pages/public", "shared/pages/desk", "functions/api", "functions/desk", "infra/local"],
];

/** The rooms that know no concept. */
const isGround = (room: string): boolean => /\/(kernel|kit|style|ground)$/.test(room);

/** The tables that join all concepts, and the files of rooms that read them all the same, with the reason: fewer with time, and none is added. */
const stillRead: Readonly<Record<string, readonly string[]>> = {
  // A decision owes letters of any concept; a letter is followed, and linked from, by its name alone.
  "shared/committee/correspondence.ts": ["kernel/decision", "meetings/from-letter", "meetings/receipts"],
  // Deadlines are one table still, and no concept declares its own.
  "shared/committee/duties.ts": [
    ...["kernel/decision", "kernel/duty", "kernel/owing"],
    ...["duties/board", "duties/changes", "duties/counts", "duties/explanations", "duties/letters"],
    ...["duties/morning", "duties/recount", "duties/reminding"],
    ...["meetings/dues", "memberships/dues", "memberships/moves", "plans/dues"],
  ],
};

/** The room of a floor in which a file lies; one that lies in none is above them. */
const roomOn =
  (floor: string) =>
  (file: string): string | undefined =>
    new RegExp(`^${floor}/[^/]+(?=/)`).exec(file)?.[0];

/** Which files of the same floor each file of a room imports. */
const waysOn = (floor: string): (readonly [file: string, to: readonly string[]])[] =>
  [...targets]
    .filter(([file]) => roomOn(floor)(file) !== undefined)
    .map(([file, to]) => [file, to.filter(within(floor))]);

/** Which rooms of a floor each room imports from. */
const betweenRooms = (floor: string): Ways => {
  const room = roomOn(floor);
  const rooms = Map.groupBy(waysOn(floor), ([file]) => room(file) ?? "");
  const others = (from: string, to: readonly string[]) =>
    to.flatMap((file) => room(file) ?? []).filter((other) => other !== from);
  return new Map([...rooms].map(([from, files]) => [from, files.flatMap(([, to]) => others(from, to))]));
};

test.each(floors)("imports between the rooms of %s go one way", (floor) => {
  expect(betweenRooms(floor).size).toBeGreaterThan(3);
  expect(circling(betweenRooms(floor))).toEqual([]);
});

test.each(floors)("what knows no concept on %s imports from none", (floor) => {
  const ways = [...betweenRooms(floor)].filter(([room]) => isGround(room));
  expect(ways).not.toEqual([]);
  expect(ways.flatMap(([from, to]) => to.filter((room) => !isGround(room)).map((room) => `${from} → ${room}`))).toEqual(
    [],
  );
});

test("no room imports what stands above it, but for what still does", () => {
  const climbing = floors.flatMap((floor) =>
    waysOn(floor).flatMap(([file, to]) =>
      to.filter((above) => roomOn(floor)(above) === undefined).map((above) => `${file} → ${above}`),
    ),
  );
  const known = Object.entries(stillRead).flatMap(([table, files]) =>
    files.map((file) => `shared/committee/${file}.ts → ${table}`),
  );
  expect(climbing.toSorted()).toEqual(known.toSorted());
});

/** As many files as one can look over. */
const MOST = 45;

test(`no folder holds more than ${MOST} files of its own`, () => {
  const halls = Map.groupBy(code, (file) => dirname(file));
  expect([...halls].filter(([, files]) => files.length > MOST).map(([hall]) => hall)).toEqual([]);
});
