import { expect, test } from "@jest/globals";
import type { CivilDate } from "#calendar/civil-date";
import { recordAttendance } from "#committee/attendance";
import type { Contribution } from "#committee/contributions";
import type { Decision } from "#committee/decision";
import type { Meeting, MinutesPublished, Planned } from "#committee/meeting";
import { type Beside, meetingFallsDue } from "#committee/meeting-dues";
import { changePlan, sendNotice } from "#committee/meetings";
import { sendMinutes } from "#committee/minutes";
import { allowed, at, circumstancesOn, on, plan, planned, sheet } from "./examples.ts";

const alone: Beside = { contributions: [], others: [] };
const falls = (meeting: Meeting, day: string, beside = alone) => meetingFallsDue(meeting, beside, circumstancesOn(day));

const reminder = (lastDay: string, today: string): Decision<Planned> => ({
  state: { ...planned, remindedOn: on(today) },
  page: { act: "notice-reminded", rules: ["G5.3"], facts: { heldOn: "2026-12-17", lastDay } },
  letters: [{ letter: "notice-due", to: "secretariat", meeting: planned, lastDay: on(lastDay) }],
});

test("G5.3: on the day aimed at, the secretariat is reminded that the notice should go, and of the last day", () => {
  expect(falls(planned, "2026-12-06")).toEqual(reminder("2026-12-07", "2026-12-06"));
});

test("G5.3: the day before it, nothing is asked", () => {
  expect(falls(planned, "2026-12-05")).toBeUndefined();
});

test("G5.3: looked at late, the secretariat is reminded all the same", () => {
  expect(falls(planned, "2026-12-09")).toEqual(reminder("2026-12-07", "2026-12-09"));
});

test.each(["2026-12-06", "2026-12-07", "2026-12-16"])(
  "the secretariat is reminded once: looked at again on %s, nothing is asked",
  (day) => {
    const reminded = falls(planned, "2026-12-06")?.state;
    expect(reminded).toBeDefined();
    expect(reminded && falls(reminded, day)).toBeUndefined();
  },
);

test("a plan changed after the reminder is reminded anew when its own day comes", () => {
  const reminded: Planned = { ...planned, remindedOn: on("2026-12-06") };
  const moved = changePlan(reminded, { ...plan, heldOn: on("2027-01-05") }, circumstancesOn("2026-12-08")).state;
  expect(falls(moved, "2026-12-24")).toBeUndefined();
  expect(falls(moved, "2026-12-25")).toMatchObject({
    page: { act: "notice-reminded", facts: { heldOn: "2027-01-05", lastDay: "2026-12-26" } },
  });
});

const noticed = allowed(sendNotice(planned, circumstancesOn("2026-12-06"))).state;
const held = recordAttendance(noticed, sheet(), circumstancesOn("2026-12-17")).state;
const sent = sendMinutes(held, circumstancesOn("2026-12-22")).state;

test.each([
  ["noticed", noticed],
  ["held", held],
])(
  "G5.5: of a meeting that is %s, minutes that haven't gone by the third working day are overdue on the next, once",
  (_stage, meeting) => {
    expect(falls(meeting, "2026-12-16")).toBeUndefined();
    expect(falls(meeting, "2026-12-22")).toBeUndefined();
    const found = falls(meeting, "2026-12-23");
    expect(found).toMatchObject({
      state: { stage: meeting.stage, minutesOverdueOn: "2026-12-23" },
      page: { act: "minutes-overdue", rules: ["G5.5"], facts: { due: "2026-12-22" } },
      letters: [{ letter: "minutes-overdue", to: "secretariat" }],
    });
    expect(found && falls(found.state, "2026-12-24")).toBeUndefined();
  },
);

test("G5.5: minutes that are overdue stay so on the record, and can be sent still", () => {
  const overdue = falls(held, "2026-12-28")?.state;
  if (overdue?.stage !== "held") throw new Error("not held");
  const late = sendMinutes(overdue, circumstancesOn("2026-12-28"));
  expect(late.page.facts).toMatchObject({ late: true, due: "2026-12-22", enrichmentEnds: "2026-12-30" });
  expect(late.state).toMatchObject({ minutesOverdueOn: "2026-12-28", minutesSentOn: "2026-12-28" });
});

test("G5.6: minutes publish themselves once the two working days are over, and not while members may enrich them", () => {
  expect(falls(sent, "2026-12-24")).toBeUndefined();
  expect(falls(sent, "2026-12-25")).toMatchObject({
    state: { stage: "minutes-published", minutesPublishedOn: "2026-12-25" },
    page: { act: "minutes-published", rules: ["G5.6", "G5.10"] },
  });
});

test("G5.6: what members contributed is bound by the page that publishes the minutes, taken in or attached", () => {
  const by = { by: "a-member", name: { ar: "عضو", latin: "Membre" }, at: at("2026-12-23") };
  const contributions: readonly Contribution[] = [
    { id: "01KBFM5A3W8T0Q5Z6X7Y8V9W0C", item: 1, says: { ar: "إضافة" }, ...by },
    { id: "01KBFM5A3W8T0Q5Z6X7Y8V9W0D", item: 2, says: { ar: "تدقيق" }, ...by, takenInAt: at("2026-12-24") },
  ];
  expect(falls(sent, "2026-12-25", { contributions, others: [] })?.page).toMatchObject({
    facts: {
      "contribution.01KBFM5A3W8T0Q5Z6X7Y8V9W0C": "attached",
      "contribution.01KBFM5A3W8T0Q5Z6X7Y8V9W0D": "taken-in",
    },
    texts: { "contribution.01KBFM5A3W8T0Q5Z6X7Y8V9W0C.ar": "إضافة" },
  });
});

const published = falls(sent, "2026-12-25")?.state as MinutesPublished;
const later = (heldOn: string, stage: Meeting["stage"]): Beside => ({
  contributions: [],
  others: [{ heldOn: on(heldOn), stage }],
});

test("G5.1: the secretariat is warned ninety, sixty and thirty days before the six months run out, once each", () => {
  let meeting: Meeting = published;
  for (const [eve, day, ahead] of [
    ["2027-03-18", "2027-03-19", 90],
    ["2027-04-17", "2027-04-18", 60],
    ["2027-05-17", "2027-05-18", 30],
  ] as const) {
    expect(falls(meeting, eve)).toBeUndefined();
    const warned = falls(meeting, day);
    expect(warned).toMatchObject({
      page: { act: "six-months-warned", rules: ["G5.1"], facts: { limit: "2027-06-17", daysAhead: ahead } },
      letters: [{ letter: "next-meeting-due", limit: "2027-06-17" }],
    });
    meeting = warned!.state;
    expect(falls(meeting, day)).toBeUndefined();
  }
  expect(falls(meeting, "2027-06-17")).toBeUndefined();
  const missed = falls(meeting, "2027-06-18");
  expect(missed?.page).toMatchObject({ act: "six-months-missed", facts: { daysAhead: 0 } });
  expect(missed).not.toHaveProperty("nextDue");
  expect(falls(missed!.state, "2028-01-01")).toBeUndefined();
});

test("G5.1: looked at after a long silence, all that has come is said in one", () => {
  expect(falls(published, "2027-07-01")).toMatchObject({
    state: { warned: [90, 60, 30, 0] },
    page: { act: "six-months-missed" },
  });
});

test.each([
  ["planned", "2027-06-17", "2027-03-19", "six-months-kept"],
  ["noticed", "2027-06-17", "2027-03-19", "six-months-kept"],
  ["noticed", "2027-06-18", "2027-03-19", "six-months-warned"],
  ["cancelled", "2027-06-10", "2027-03-19", "six-months-warned"],
  ["postponed", "2027-06-10", "2027-03-19", "six-months-warned"],
  ["planned", "2027-06-10", "2027-06-18", "six-months-missed"],
  ["held", "2027-06-10", "2027-06-18", "six-months-kept"],
] as const)(
  "G5.1: with a further meeting that is %s, for %s, it stands on %s that it is %s",
  (stage, heldOn, day, act) => {
    const decision = falls(published, day, later(heldOn, stage));
    expect(decision?.page.act).toBe(act);
    expect(decision?.letters).toHaveLength(act === "six-months-kept" ? 0 : 1);
  },
);

test.each(["postponed", "cancelled"] as const)("of a meeting that is %s no day asks for anything", (stage) => {
  const { id, edition, notices } = planned;
  const meeting = { ...plan, id, edition, notices, stage, reason: { ar: "سبب" } };
  expect(falls(meeting, "2027-12-01")).toBeUndefined();
});

test("whatever comes next is in the future of the day that brought it", () => {
  const days: readonly CivilDate[] = ["2027-03-19", "2027-05-01", "2027-06-18"].map(on);
  for (const day of days) {
    const decision: Decision<Meeting> | undefined = falls(published, day);
    if (decision?.nextDue) expect(decision.nextDue > at(day)).toBe(true);
  }
});
