import { expect, test } from "@jest/globals";
import { isStatutory, Letter } from "#committee/correspondence";
import type { Owed } from "#committee/entail";
import { sendMinutes } from "#committee/meetings/minutes";
import { reissueNotice, sendNotice } from "#committee/meetings/planning";
import { byUrgency, isUrgent } from "#committee/urgency";
import { notice, noticeMissed, postponed } from "../letters/examples.ts";
import { allowed, at, circumstancesOn, otherPlan, planned } from "./examples.ts";
import { held, noticed } from "./meeting-examples.ts";

test.each([
  ["G5.3: agenda and date", sendNotice(planned, circumstancesOn("2026-12-07"))],
  ["G5.3: another agenda or date", reissueNotice(noticed, otherPlan, circumstancesOn("2026-12-07"))],
  ["G5.5: the minutes", sendMinutes(held, circumstancesOn("2026-12-22"))],
] as const)("the letters that the guide asks for are statutory: %s", (_what, ruling) => {
  const { letters } = allowed<{ letters: readonly Letter[] }>(ruling);
  expect(letters.map(isStatutory)).toEqual([true]);
});

test("what goes again to a seat from which it came back is what the guide asks for, and nothing else", () => {
  const sentAgain = Letter.def.options.flatMap(({ shape }) =>
    "insteadOf" in shape ? shape.letter.def.values : ([] as const),
  );
  const statutory = Letter.def.options.flatMap(({ shape: { letter } }) =>
    letter.def.values.filter((name) => isStatutory({ letter: name })),
  );
  expect(statutory).toEqual(sentAgain);
});

const toSpace = { letter: "call-announced", to: "associations" } as unknown as Letter;

const owing = (page: number, ...letters: readonly Letter[]): Owed => ({
  ...{ matter: "MEETING#one", page, head: "", at: at("2026-12-07"), letters },
});

test("what a duty waits for comes first, then what needs no letter, then letters to some, and letters to many last", () => {
  const owed = [owing(1, toSpace), owing(2, postponed()), owing(3), owing(4, notice()), owing(5, postponed())];
  expect(byUrgency(owed).map(({ page }) => page)).toEqual([4, 3, 2, 5, 1]);
});

test("a page is urgent by one of its letters, whatever else it owes", () => {
  expect(isUrgent(owing(1, toSpace, notice()))).toBe(true);
  expect(isUrgent(owing(2, toSpace, noticeMissed))).toBe(false);
});
