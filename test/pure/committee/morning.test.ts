import { expect, test } from "@jest/globals";
import { isMorning, type KeptDiary, openDiary } from "#committee/duties/diary";
import type { Besides } from "#committee/duties/digest";
import { AT_ONCE, tellMorning } from "#committee/duties/morning";
import type { Duty } from "#committee/kernel/duty";
import { duty } from "./duty-examples.ts";
import { at, circumstancesOn, on } from "./examples.ts";

const kept: KeptDiary = { edition: on("2022-05-24"), lastOn: on("2026-12-01"), digestOn: on("2026-11-30") };
const notice = duty("notice", "2026-12-08", { heldOn: on("2026-12-18"), reminded: [7] });
const enrichment = duty("enrichment", "2026-12-08", { about: "MEETING#another" });

const tell = (duties: readonly Duty[], day: string, week?: Besides) =>
  tellMorning(kept, { duties, week }, circumstancesOn(day));

test("the diary opens at seven in the morning, Morocco's time, once a day", () => {
  const opens = (day: string, time: string) => isMorning(kept, { today: on(day), instant: at(day, time) });
  expect(opens("2026-12-01", "23:59")).toBe(false);
  expect(opens("2026-12-02", "06:59")).toBe(false);
  expect(opens("2026-12-02", "07:00")).toBe(true);
  expect(opens("2026-12-07", "06:59")).toBe(false);
});

test("one that begins may speak on that very day; its first digest is the next week's", () => {
  const { state, letters } = openDiary(circumstancesOn("2026-12-02"));
  expect(letters).toEqual([]);
  expect(isMorning(state, circumstancesOn("2026-12-02"))).toBe(true);
  expect(state).toEqual({ edition: "2022-05-24", lastOn: "2026-12-01", digestOn: "2026-12-02" });
});

test("G5.3, G5.6: given a notice and an enrichment that end tomorrow, each reads one letter, and the duties keep that it went", () => {
  expect(tell([notice, enrichment], "2026-12-07")).toMatchObject({
    state: { lastOn: "2026-12-07", digestOn: "2026-11-30" },
    page: { act: "reminders-sent", rules: ["G5.3", "G5.6"] },
    letters: [
      { to: "secretariat", reminders: [{ name: "notice" }], toMembers: [{ name: "enrichment" }] },
      { to: "other-members", reminders: [{ name: "enrichment" }], toMembers: [] },
    ],
    notes: [
      { change: "reminded", duty: { name: "notice", about: notice.about, on: "2026-12-08" }, ahead: [1] },
      { change: "reminded", duty: { name: "enrichment", about: "MEETING#another" }, ahead: [1] },
    ],
  });
});

test("what the public reads nothing of yet, a meeting only planned, stands on the page as a commitment alone", () => {
  expect(tell([notice, enrichment], "2026-12-07")?.page).toMatchObject({
    facts: { digest: false, "MEETING#another enrichment": "2026-12-08" },
    reserved: { "notice.1": `${notice.about} 2026-12-08` },
  });
  expect(JSON.stringify(tell([notice], "2026-12-07")?.page.facts)).not.toContain(notice.about);
});

test("where the secretariat alone is concerned, members are not written to", () => {
  expect(tell([notice], "2026-12-07")?.letters.map(({ to }) => to)).toEqual(["secretariat"]);
});

test("a morning with nothing to say leaves nothing, not even a page", () => {
  expect(tell([notice, enrichment], "2026-12-04")).toBeUndefined();
});

test("a week with nothing due begins with a digest still, and with reminders it is one letter", () => {
  const week = { vacant: [{ ar: "وزارة العدل" }] };
  expect(tell([], "2026-12-07", week)).toMatchObject({
    state: { lastOn: "2026-12-07", digestOn: "2026-12-07" },
    page: { act: "digest-sent", rules: [], facts: { digest: true } },
    letters: [{ to: "secretariat", reminders: [], digest: { due: [], overdue: [], ...week } }],
  });
  expect(tell([notice], "2026-12-07", week)).toMatchObject({
    page: { act: "reminders-sent", facts: { digest: true } },
    letters: [{ reminders: [{ name: "notice" }], digest: { due: [{ name: "notice" }] } }],
  });
});

test("a morning with very much to say says it at several goes, the soonest first, each reminder once and the digest with the first", () => {
  const many = Array.from({ length: 2 * AT_ONCE + 1 }, (_, index) =>
    duty("enrichment", "2026-12-08", { about: `MEETING#${index}` }),
  );
  const given = new Set<string>();
  let diary = kept;
  const goes = [AT_ONCE, AT_ONCE, 1].map((most, go) => {
    const duties = many.map((one) => (given.has(one.about) ? { ...one, reminded: [7, 1] } : one));
    const week = go === 0 ? { vacant: [] } : undefined;
    const told = tellMorning(diary, { duties, week }, circumstancesOn("2026-12-07"))!;
    for (const note of told.notes!) given.add(note.duty.about);
    diary = told.state;
    expect(told.notes).toHaveLength(most);
    return [diary.lastOn, diary.digestOn];
  });
  expect(given.size).toBe(many.length);
  expect(goes).toEqual([
    ["2026-12-01", "2026-12-07"],
    ["2026-12-01", "2026-12-07"],
    ["2026-12-07", "2026-12-07"],
  ]);
});
