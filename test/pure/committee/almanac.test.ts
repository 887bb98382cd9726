import { expect, test } from "@jest/globals";
import { Holiday } from "#calendar/holiday";
import { deadlinesRecounted, enterHoliday, openAlmanac, recountAt, removeHoliday } from "#committee/calendar/almanac";
import { allowed, at, circumstancesOn, on } from "./examples.ts";
import { unsealed } from "./sealed.ts";

const kept = openAlmanac(circumstancesOn("2026-05-01")).state;
const adha = {
  ...{ date: on("2026-05-28"), name: { ar: "عيد الأضحى", fr: "Aïd al-Adha" }, feast: "adha", certainty: "announced" },
  source: { ar: "بلاغ وزارة الأوقاف", fr: "Communiqué du ministère des Habous" },
} as const satisfies Holiday;
const projected = { ...adha, certainty: "projected" } as const;

const entered = (holiday: Holiday, day = "2026-05-18", before = kept) =>
  allowed(enterHoliday(before, holiday, circumstancesOn(day)));
const standing = ({ holidays }: typeof kept) => holidays.find(({ date }) => date === adha.date);

test("every field of a holiday is sealed on its page", () => {
  const whole = { ...adha, decidedOn: on("2026-05-17") };
  expect(unsealed(Holiday.def.innerType, whole, entered(whole).page)).toEqual([]);
});

test("what is announced without a day of its own was announced today; nothing has decided a projection", () => {
  expect(standing(entered(adha).state)).toEqual({ ...adha, decidedOn: "2026-05-18" });
  expect(standing(entered({ ...adha, decidedOn: on("2026-05-17") }).state)?.decidedOn).toBe("2026-05-17");
  expect(standing(entered(projected).state)).toEqual(projected);
});

test("a day entered again stands in the place of what was there; taken off, nothing stands there", () => {
  const twice = entered(adha, "2026-05-19", entered(projected).state).state;
  expect(twice.holidays.filter(({ date }) => date === adha.date)).toEqual([{ ...adha, decidedOn: "2026-05-19" }]);
  const { state, page } = allowed(removeHoliday(twice, adha, circumstancesOn("2026-05-20")));
  expect(state.holidays).toEqual(kept.holidays.filter(({ date }) => date !== adha.date));
  expect(page).toEqual({ act: "holiday-removed", rules: [], facts: { date: "2026-05-28" } });
});

test("deadlines are counted anew five minutes after the last change; each day is told of as it was changed last", () => {
  expect(recountAt(kept)).toBeUndefined();
  const first = entered(projected).state;
  const other = entered({ ...adha, date: on("2026-05-29") }, "2026-05-19", first).state;
  const last = allowed(removeHoliday(other, adha, circumstancesOn("2026-05-20"))).state;
  expect(recountAt(last)).toBe(at("2026-05-20", "09:05"));
  expect(last.pending?.days.map(({ date, change }) => [date, change])).toEqual([
    ["2026-05-29", "announced"],
    ["2026-05-28", "removed"],
  ]);
  const { state, page } = deadlinesRecounted(last, 3);
  expect(recountAt(state)).toBeUndefined();
  expect(state.holidays).toEqual(last.holidays);
  expect(page.facts).toEqual({ moved: 3 });
});
