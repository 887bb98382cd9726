import { describe, expect, test } from "@jest/globals";
import { onceOver } from "#calendar/legal-time";
import { nextLook, withMissed } from "#committee/kernel/owing";
import { recordAttendance } from "#committee/meetings/attendance";
import type { Contribution } from "#committee/meetings/contributions";
import { type Beside, meetingFallsDue } from "#committee/meetings/dues";
import type { Meeting, MinutesPublished } from "#committee/meetings/meeting";
import { sendMinutes } from "#committee/meetings/minutes";
import { sendNotice } from "#committee/meetings/planning";
import { allowed, at, circumstancesOn, on, owesOf, plan, planned, sheet } from "./examples.ts";

const alone: Beside = { contributions: [], others: [] };

/** What the first minute of a day brings a meeting that has stood as it is since the day named. */
const falls = (meeting: Meeting, day: string, beside = alone, since = "2026-12-01") =>
  meetingFallsDue(meeting, beside, circumstancesOn(day, undefined, owesOf(meeting, since)));

const noticed = allowed(sendNotice(planned, circumstancesOn("2026-12-06"))).state;
const held = allowed(recordAttendance(noticed, sheet())).state;
const sent = allowed(sendMinutes(held, circumstancesOn("2026-12-22"))).state;

test("G5.3: once the last day for the notice is over, it stands on the record and the secretariat is told to move the meeting", () => {
  expect(falls(planned, "2026-12-07")).toBeUndefined();
  expect(falls(planned, "2026-12-08")).toEqual({
    state: planned,
    page: { act: "notice-missed", rules: ["G5.3"], facts: { heldOn: "2026-12-17", lastDay: "2026-12-07" } },
    letters: [{ letter: "notice-missed", to: "secretariat", meeting: planned, lastDay: "2026-12-07" }],
    missed: ["notice"],
  });
});

test.each([
  ["noticed", noticed],
  ["held", held],
])(
  "G5.5: of a meeting that is %s, minutes that haven't gone by the third working day are overdue on the next",
  (_stage, meeting) => {
    expect(falls(meeting, "2026-12-22")).toBeUndefined();
    expect(falls(meeting, "2026-12-23")).toMatchObject({
      state: meeting,
      page: { act: "minutes-overdue", rules: ["G5.5"], facts: { due: "2026-12-22" } },
      letters: [{ letter: "minutes-overdue", to: "secretariat" }],
      missed: ["minutes"],
    });
  },
);

test("what was found missed is found once: looked at again on any day, nothing is asked", () => {
  const owes = withMissed(owesOf(held, "2026-12-17"), ["minutes"], { today: on("2026-12-23") });
  expect(meetingFallsDue(held, alone, circumstancesOn("2026-12-24", undefined, owes))).toBeUndefined();
  expect(nextLook(owes)).toBe(onceOver(on("2027-06-17")));
});

test("G5.5: minutes that are overdue can be sent still, and say so", () => {
  const owes = owesOf(held, "2026-12-17");
  const late = allowed(sendMinutes(held, circumstancesOn("2026-12-28", undefined, owes)));
  expect(late.page.facts).toMatchObject({ late: true, due: "2026-12-22", enrichmentEnds: "2026-12-30" });
});

test("G5.6: minutes publish themselves once the two working days are over, and not while members may enrich them", () => {
  expect(falls(sent, "2026-12-24")).toBeUndefined();
  expect(falls(sent, "2026-12-25")).toMatchObject({
    state: { stage: "minutes-published", minutesPublishedOn: "2026-12-25" },
    page: { act: "minutes-published", rules: ["G5.6", "G5.10"] },
  });
});

test("G5.6: what members contributed is bound by the page that publishes the minutes, taken in or attached", () => {
  const by = { by: "a-member", name: { ar: "عضو", latin: "Membre" }, at: at("2026-12-23"), key: "0".repeat(64) };
  const contributions: readonly Contribution[] = [
    { id: "01KBFM5A3W8T0Q5Z6X7Y8V9W0C", item: 1, says: { ar: "إضافة" }, ...by },
    { id: "01KBFM5A3W8T0Q5Z6X7Y8V9W0D", item: 2, says: { ar: "تدقيق" }, ...by, takenInAt: at("2026-12-24") },
  ];
  expect(falls(sent, "2026-12-25", { contributions, others: [] })?.page).toMatchObject({
    facts: {
      "contribution.01KBFM5A3W8T0Q5Z6X7Y8V9W0C": "attached",
      "contribution.01KBFM5A3W8T0Q5Z6X7Y8V9W0D": "taken-in",
    },
    bound: { "contribution.01KBFM5A3W8T0Q5Z6X7Y8V9W0C.ar": { words: "إضافة", key: "0".repeat(64) } },
  });
});

const published = falls(sent, "2026-12-25")?.state as MinutesPublished;
const later = (heldOn: string, stage: Meeting["stage"]): Beside => ({
  contributions: [],
  others: [{ heldOn: on(heldOn), stage }],
});

describe.each([
  ["held", held, "2026-12-22"],
  ["minutes-sent", sent, "2026-12-24"],
  ["minutes-published", published, "2026-12-24"],
] as const)("G5.1: six months after a meeting that is %s", (_stage, meeting, already) => {
  /** What else it owed has been found missed. */
  const owes = withMissed(owesOf(meeting, "2026-12-22"), ["minutes", "publication"], { today: on(already) });
  const judged = (day: string, beside = alone) =>
    meetingFallsDue(meeting, beside, circumstancesOn(day, undefined, owes));

  test("nothing is said on the last day; on the next it stands on the record that no meeting was held", () => {
    expect(judged("2027-06-17")).toBeUndefined();
    expect(judged("2027-06-18")).toMatchObject({
      page: { act: "six-months-missed", rules: ["G5.1"], facts: { lastHeldOn: "2026-12-17", limit: "2027-06-17" } },
      letters: [{ letter: "next-meeting-missed", to: "secretariat", limit: "2027-06-17" }],
      missed: ["next-meeting"],
    });
  });

  test.each([
    ["noticed", "2027-06-17", "six-months-kept"],
    ["held", "2027-06-10", "six-months-kept"],
    ["minutes-published", "2027-01-05", "six-months-kept"],
    ["held", "2026-12-18", "six-months-kept"],
    ["held", "2026-12-17", "six-months-missed"],
    ["held", "2027-06-18", "six-months-missed"],
    ["planned", "2027-06-10", "six-months-missed"],
    ["cancelled", "2027-06-10", "six-months-missed"],
    ["postponed", "2027-06-10", "six-months-missed"],
  ] as const)("with a further meeting that is %s, for %s, it stands on the record as %s", (stage, heldOn, act) => {
    const decision = judged("2027-06-20", later(heldOn, stage));
    expect(decision?.page.act).toBe(act);
    expect(decision?.letters).toHaveLength(act === "six-months-kept" ? 0 : 1);
  });

  test("once it is known to have been followed, the next meeting is owed no more", () => {
    const state = judged("2027-06-20", later("2027-06-10", "held"))?.state;
    expect(state).toMatchObject({ followedOn: "2027-06-10" });
    expect(state && owesOf(state, "2027-06-20").map(({ name }) => name)).not.toContain("next-meeting");
  });
});

test("after a long silence all that has come is said, the longest waiting first", () => {
  expect(falls(held, "2027-07-01", alone, "2026-12-17")?.page.act).toBe("minutes-overdue");
});

test.each(["postponed", "cancelled"] as const)("of a meeting that is %s no day asks for anything", (stage) => {
  const { id, edition, notices } = planned;
  const meeting = { ...plan, id, edition, notices, stage, since: at("2026-12-08"), reason: { ar: "سبب" } };
  expect(falls(meeting, "2027-12-01")).toBeUndefined();
});
