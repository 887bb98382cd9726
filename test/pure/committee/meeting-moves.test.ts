import { expect, test } from "@jest/globals";
import { withHoliday } from "#calendar/almanac";
import { firstAlmanac } from "#calendar/first-almanac";
import type { Meeting } from "#committee/meetings/meeting";
import { recountMeeting } from "#committee/meetings/moves";
import { circumstancesOn, id, on, owesOf } from "./examples.ts";
import { held, sent } from "./meeting-examples.ts";

/** What becomes of a meeting on a day on which the almanac is found to have one more day off. */
const recounted = (meeting: Meeting, day: string, off: string) => {
  const almanac = withHoliday(firstAlmanac(), {
    ...{ date: on(off), name: { ar: "عطلة استثنائية" }, certainty: "announced", source: { ar: "مرسوم" } },
  });
  const days = [{ date: on(off), name: { ar: "عطلة استثنائية" }, change: "announced" }] as const;
  const circumstances = circumstancesOn(day, almanac, owesOf(meeting, "2026-12-22"));
  return recountMeeting(meeting, { page: 2, days }, circumstances);
};

test("G5.6: a day off within the time for enrichment gives members another, and the publication waits for it", () => {
  expect(recounted(sent, "2026-12-23", "2026-12-24")).toMatchObject({
    state: { ...sent, enrichmentEnds: "2026-12-25" },
    page: {
      act: "deadlines-moved",
      rules: ["G5.6"],
      facts: {
        ...{ almanacPage: 2, "enrichment.was": "2026-12-24", "enrichment.is": "2026-12-25" },
        ...{ "publication.was": "2026-12-25", "publication.is": "2026-12-26" },
      },
    },
    letters: ["secretariat", "members"].map((to) => ({
      ...{ letter: "deadlines-moved", to, about: `MEETING#${id}`, heldOn: "2026-12-17" },
      moves: [{ name: "enrichment", was: "2026-12-24", is: "2026-12-25" }],
    })),
  });
});

test("G5.6: a time for enrichment that is over stays over, though the publication that it was for still waits", () => {
  const decision = recounted(sent, "2026-12-25", "2026-12-24");
  expect(decision?.state).toEqual(sent);
  expect(decision?.moves).toEqual([{ name: "publication", was: "2026-12-25", is: "2026-12-26" }]);
  expect(decision?.letters).toEqual([]);
});

test("G5.5: the last day for the minutes moves, and nothing that the meeting keeps does; the secretariat alone is told", () => {
  const decision = recounted(held, "2026-12-18", "2026-12-21");
  expect(decision?.state).toEqual(held);
  expect(decision?.moves).toEqual([{ name: "minutes", was: "2026-12-22", is: "2026-12-23" }]);
  expect(decision?.letters.map(({ to }) => to)).toEqual(["secretariat"]);
});
