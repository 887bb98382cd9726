import { expect, test } from "@jest/globals";
import { Instant } from "#calendar/civil-date";
import { charactersOf, type Minutes, MOST_CHARACTERS, minutesByName } from "#committee/meetings/minutes-text";
import { lifting } from "#functions/kernel/lifting";
import { outboxItems } from "#secretariat/dynamo-outbox";
import { pageItems, textItems } from "#secretariat/dynamo-pages";
import { stateItems } from "#secretariat/dynamo-state";
import type { Item, Table } from "#secretariat/table";
import { sent } from "../../pure/committee/meeting-examples.ts";
import { oversized, sizeOf } from "../../rigs/items.ts";
import { boundBy, newMatter } from "./entries.ts";

const table = { lifting } as Table;
const ITEMS = 30;
const key = "ab".repeat(32);

/** Minutes of as many texts as there may be, of as many characters together as there may be, each of three bytes. */
const largest = (): Minutes => {
  const texts = ITEMS * (4 * 5 + 30 * 8);
  const words = "ⵣ".repeat(Math.floor(MOST_CHARACTERS / texts));
  const said = { ar: words, fr: words, en: words, zgh: words };
  const dissents = Array.from({ length: 30 }, () => ({ name: said, says: said }));
  const withheld = { says: said, ground: "private-life", reason: said } as const;
  const item = { said, concluded: said, decision: { says: said, dissents }, withheld };
  return { items: Array.from({ length: ITEMS }, () => item) };
};

test("the longest minutes that may be, with all that binds them and the letter that bears them, fit one transaction in items that are small enough", () => {
  const matter = newMatter();
  const minutes = largest();
  expect(charactersOf(minutes)).toBeGreaterThan(MOST_CHARACTERS * 0.98);
  const { open, withheld } = minutesByName(minutes);
  const reserved = Object.fromEntries(
    Object.entries({ ...open, ...withheld }).map(([name, words]) => [name, { words, key }]),
  );
  const state = { ...sent, minutes };
  const entry = { ...boundBy(matter, reserved), words: { open: {}, reserved }, state };
  const letters = [{ letter: "minutes-of-meeting", to: "members", meeting: state }] as const;
  const owed = { matter, page: 1, head: entry.page.hash, at: Instant.parse("2026-12-22T09:00:00.000Z"), letters };
  const { own, parts } = stateItems(table, entry);
  const told: readonly Item[] = [...pageItems(table, entry), ...textItems(table, entry), ...outboxItems(table, owed)];
  // Sending leaves the words of the state as they are: taking in writes them, and no letter.
  for (const items of [
    [own, ...told],
    [own, ...parts, ...pageItems(table, entry), ...textItems(table, entry)],
  ]) {
    expect(oversized(items)).toEqual([]);
    expect(items.length).toBeLessThan(80);
    expect(items.reduce((sum, item) => sum + sizeOf(item), 0)).toBeLessThan(4_000_000);
  }
});
