import { expect, test } from "@jest/globals";
import { hasBegun, recordAttendance, strayLines } from "#committee/meetings/attendance";
import { Held } from "#committee/meetings/meeting";
import { sendNotice } from "#committee/meetings/planning";
import { allowed, circumstancesOn, planned, seats, sheet } from "./examples.ts";

const noticed = allowed(sendNotice(planned, circumstancesOn("2026-12-07"))).state;

test("who came is recorded with what each seat was that day, and the minutes open with an item for each of the agenda", () => {
  const { state, page, letters } = allowed(recordAttendance(noticed, sheet()));
  expect(state.attendees[1]).toEqual({
    seat: seats[1]!.id,
    college: "administration",
    body: { ar: "وزارة العدل" },
    name: { ar: "ممثل وزارة العدل", latin: "Représentant 2" },
    presence: "represented",
    by: { ar: "نائب الممثل" },
  });
  expect(state.minutes.items).toEqual([{}, {}]);
  expect(page.facts).toEqual({ presidedBy: "chair", present: 1, represented: 1, absent: 2, guests: 0 });
  expect(letters).toEqual([]);
  expect(Held.parse(state)).toEqual(state);
});

test("how each seat was filled is bound by the journal, and shown to no one by it", () => {
  const { page } = allowed(recordAttendance(noticed, sheet()));
  expect(page.reserved).toEqual(
    Object.fromEntries(sheet().sheet.seats.map(({ seat, presence }) => [`seat.${seat}`, presence])),
  );
  expect(JSON.stringify(page.facts)).not.toContain("justified");
});

test("G5.2: another's presiding is recorded as a departure, with its reason", () => {
  const presided = { by: "other", name: { ar: "المدير العام" }, reason: { ar: "سفر الكاتب العام" } } as const;
  const { page } = allowed(recordAttendance(noticed, sheet({ presided })));
  expect(page).toMatchObject({
    rules: ["G5.2", "G5.9"],
    facts: { presidedBy: "other" },
    texts: { "presided.name.ar": "المدير العام", "presided.reason.ar": "سفر الكاتب العام" },
  });
});

test("G5.9: a guest is listed with the reason of the invitation", () => {
  const guests = [{ name: { ar: "خبيرة" }, body: { ar: "جامعة محمد الخامس" }, reason: { ar: "عرض التقييم" } }];
  const { page, state } = allowed(recordAttendance(noticed, sheet({ guests })));
  expect(page.texts).toEqual({
    "guest.1.name.ar": "خبيرة",
    "guest.1.body.ar": "جامعة محمد الخامس",
    "guest.1.reason.ar": "عرض التقييم",
  });
  expect(state.guests).toEqual(guests);
});

test("a sheet told again is corrected, and the draft of the minutes stays", () => {
  const { state } = allowed(recordAttendance(noticed, sheet()));
  const drafted = { ...state, minutes: { items: [{ said: { ar: "قيل" } }, {}] } };
  const corrected = allowed(
    recordAttendance(drafted, sheet({ seats: seats.map(({ id: seat }) => ({ seat, presence: "present" })) })),
  );
  expect(corrected.state.minutes).toEqual(drafted.minutes);
  expect(corrected.page.facts).toMatchObject({ present: 4, absent: 0 });
});

test("every seat is told, and told once", () => {
  const { sheet: whole } = sheet();
  expect(strayLines(whole, seats)).toEqual([]);
  expect(strayLines({ ...whole, seats: whole.seats.slice(1) }, seats)).toEqual([seats[0]!.id]);
  expect(strayLines({ ...whole, seats: [...whole.seats, whole.seats[2]!] }, seats)).toEqual([seats[2]!.id]);
  const stranger = { seat: "01KBFM5A3W8T0Q5Z6X7Y8V9W0Z", presence: "present" } as const;
  expect(strayLines({ ...whole, seats: [...whole.seats, stranger] }, seats)).toEqual([stranger.seat]);
});

test.each([
  ["2026-12-16", false],
  ["2026-12-17", true],
  ["2026-12-18", true],
])("on %s the meeting can be said to have been held: %s", (day, begun) => {
  expect(hasBegun(noticed, circumstancesOn(day))).toBe(begun);
});
