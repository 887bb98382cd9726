import { expect, test } from "@jest/globals";
import { Instant } from "#calendar/civil-date";
import type { Owed } from "#committee/entail";
import { errandsOf } from "#functions/carry-out/errands";
import type { CarryOutOffice } from "#functions/kernel/offices";
import { dynamoLetterBox } from "#secretariat/dynamo-letter-box";
import { notice } from "../../pure/letters/examples.ts";
import { enter, officeAt } from "../../rigs/office.ts";
import { newTable } from "../../rigs/table.ts";

const at = Instant.parse("2026-12-07T09:00:00.000Z");

test("a letter sent anew answers the old one even where who queued it died before that", async () => {
  const table = await newTable();
  const letterBox = dynamoLetterBox(table);
  const office = { ...officeAt(table, () => at), letterBox } as unknown as CarryOutOffice;
  const person = `PERSON#${await enter(office, "civil-society-member")}` as const;
  const letter = { ...notice(), to: person, insteadOf: 2 } as never;
  const owed: Owed = { matter: "MEETING#one", page: 3, head: "", at, letters: [letter] };
  const old = { matter: owed.matter, page: 2, letter: "notice-of-meeting", to: person } as const;
  await letterBox.queue(old, { person }, at);
  await letterBox.tell(old, { what: "bounced", at });
  await letterBox.queue({ ...old, page: 3 }, { person }, at);
  expect(await letterBox.returned()).toHaveLength(1);
  expect(await Array.fromAsync(errandsOf(office, { owed, letter }))).toHaveLength(1);
  expect(await letterBox.returned()).toEqual([]);
});
