import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { type CivilDate, daysAfter } from "#calendar/civil-date";
import { recordAttendance } from "#committee/meetings/attendance";
import type { Presence } from "#committee/meetings/attendance-sheet";
import type { Held } from "#committee/meetings/meeting";
import { sendNotice } from "#committee/meetings/planning";
import { absencesOf, standingIn } from "#committee/memberships/absences";
import { editionOn } from "#guide/editions";
import { allowed, circumstancesOn, id, on, planned, seats, sheet } from "./examples.ts";

const edition = editionOn(on("2026-12-01"));
const association = seats[2]!.id;

const noticed = allowed(sendNotice(planned, circumstancesOn("2026-12-07"))).state;

/** A meeting of a day at which every seat was filled in one way. */
const meetingOf = (heldOn: string, presence: Presence): Held => {
  const lines = seats.map(({ id: seat }) => ({ seat, presence }));
  return { ...allowed(recordAttendance({ ...noticed, heldOn: on(heldOn) }, sheet({ seats: lines }))).state, id };
};

const absent = (...days: readonly string[]) => days.map((heldOn) => ({ meeting: id, heldOn: on(heldOn) }));
const standing = (...days: readonly string[]) => standingIn(absent(...days), edition).map(({ heldOn }) => heldOn);

test("G12.4: an absence without a reason counts; one that is justified or represented doesn’t", () => {
  const told = (["absent", "present", "represented", "absent-justified"] as const).map((presence, index) =>
    meetingOf(`2026-0${index + 1}-10`, presence),
  );
  expect(absencesOf([association], told)).toEqual(absent("2026-01-10"));
});

test("G12.4: absences are told the earliest first, and only of meetings whose sheet is there", () => {
  const told = [meetingOf("2026-06-10", "absent"), planned, noticed, meetingOf("2026-01-10", "absent")];
  expect(absencesOf([association], told)).toEqual(absent("2026-01-10", "2026-06-10"));
  expect(absencesOf(["01KBFM5A3W8T0Q5Z6X7Y8V9W0Z"], told)).toEqual([]);
});

test.each([
  ["2024-12-18", "2026-12-17", 2, "the first of the twenty-four months counts"],
  ["2024-12-17", "2026-12-17", 1, "the same day two years before doesn’t"],
  ["2024-02-29", "2026-02-28", 2, "a leap day before the end of February counts"],
  ["2022-03-01", "2024-02-29", 2, "the months that end on a leap day begin in March"],
  ["2022-02-28", "2024-02-29", 1, "and not before"],
])("G12.4: absences on %s and %s: %d stand: %4$s", (earlier, latest, count) => {
  expect(standing(earlier, latest)).toHaveLength(count);
});

test("G12.4: the months end at the latest absence, and what lies before them stands no more", () => {
  expect(standing("2024-01-10", "2025-06-10", "2026-03-10")).toEqual(["2025-06-10", "2026-03-10"]);
});

test("G12.4: three that fell within two years stand, whatever came later", () => {
  const three = ["2024-01-10", "2025-06-10", "2025-12-10"];
  expect(standing(...three)).toEqual(three);
  expect(standing(...three, "2026-06-10", "2029-01-10")).toEqual(three);
});

/** The same count as someone would make it who knows months by their names: two years on, the day has come or it hasn't. */
const isOver = (from: CivilDate, to: CivilDate): boolean => {
  const [year, month, day] = from.split("-").map(Number);
  const [years, months, days] = to.split("-").map(Number);
  const lastOf = new Date(Date.UTC(years!, months!, 0)).getUTCDate();
  const reached = year! + 2 === years! && (month! < months! || (month === months && day! <= Math.min(days!, lastOf)));
  return year! + 2 < years! || reached;
};

const aDay = fc.integer({ min: 0, max: 4_000 }).map((days) => daysAfter(on("2020-01-01"), days));

test("G12.4: whatever the days, three within two years are found as a naive recount finds them", () => {
  fc.assert(
    fc.property(fc.uniqueArray(aDay, { maxLength: 12 }), (drawn) => {
      const days = drawn.toSorted();
      const reached = days.some((latest, at) => days.filter((day, i) => i <= at && !isOver(day, latest)).length >= 3);
      expect(standing(...days).length >= edition.absences).toBe(reached);
    }),
  );
});
