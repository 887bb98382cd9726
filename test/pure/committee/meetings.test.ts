import { expect, test } from "@jest/globals";
import { Noticed } from "#committee/meetings/meeting";
import {
  cancelMeeting,
  changePlan,
  planMeeting,
  postponeMeeting,
  reissueNotice,
  sendNotice,
} from "#committee/meetings/planning";
import { allowed, circumstancesOn, id, on, plan, planned } from "./examples.ts";

const { link, endsAt, place, ...bare } = plan;
const openWords = {
  "place.ar": "قاعة الاجتماعات",
  "place.fr": "Salle de réunion",
  "agenda.1.ar": "تتبع الالتزامات",
  "agenda.1.fr": "Suivi des engagements",
  "agenda.2.ar": "مختلفات",
};
const facts = { heldOn: "2026-12-17", beginsAt: "10:00", endsAt: "12:30", agendaItems: 2 };

test("a meeting that is planned opens under the edition in force, and no letter is owed", () => {
  expect(allowed(planMeeting(id, plan, circumstancesOn("2026-12-01")))).toEqual({
    state: { stage: "planned", id, edition: "2022-05-24", notices: 0, ...plan },
    page: { act: "meeting-planned", rules: [], facts, texts: openWords, reserved: { link } },
    letters: [],
  });
});

test("the journal opens the words of the agenda and the place to all, and reserves the link", () => {
  const { page } = allowed(planMeeting(id, plan, circumstancesOn("2026-12-01")));
  expect(Object.values(page.texts ?? {})).not.toContain(link);
  expect(JSON.stringify(page.facts)).not.toMatch(/\p{Script=Arabic}|https/u);
});

test("a meeting from afar, with no set end, has neither place nor end on its page", () => {
  const { page } = allowed(planMeeting(id, { ...bare, link }, circumstancesOn("2026-12-01")));
  expect(page.facts).toEqual({ heldOn: "2026-12-17", beginsAt: "10:00", agendaItems: 2 });
  expect(Object.keys(page.texts ?? {})).toEqual(["agenda.1.ar", "agenda.1.fr", "agenda.2.ar"]);
});

test("a meeting in one place, with no link, reserves nothing", () => {
  expect(allowed(planMeeting(id, { ...bare, place }, circumstancesOn("2026-12-01"))).page).not.toHaveProperty(
    "reserved",
  );
});

test("G13.4: a plan that is changed takes the whole place of the one before, and keeps its meeting and its edition", () => {
  const moved = { ...bare, heldOn: on("2027-01-05"), place: { ar: "سلا" } };
  const older = { ...planned, edition: on("2020-01-01") };
  expect(allowed(changePlan(older, moved))).toEqual({
    state: { stage: "planned", id, edition: "2020-01-01", notices: 0, ...moved },
    page: {
      act: "plan-changed",
      rules: [],
      facts: { heldOn: "2027-01-05", beginsAt: "10:00", agendaItems: 2 },
      texts: {
        "place.ar": "سلا",
        "agenda.1.ar": "تتبع الالتزامات",
        "agenda.1.fr": "Suivi des engagements",
        "agenda.2.ar": "مختلفات",
      },
    },
    letters: [],
  });
});

test("G5.3: a notice on the last lawful day goes to every member, with the day until which they may propose changes", () => {
  const circumstances = circumstancesOn("2026-12-07");
  const state = {
    ...planned,
    stage: "noticed",
    noticeSentAt: circumstances.instant,
    noticeSentOn: "2026-12-07",
    notices: 1,
  };
  expect(sendNotice(planned, circumstances)).toEqual({
    allowed: true,
    value: {
      state,
      page: {
        act: "notice-sent",
        rules: ["G5.3", "G5.4"],
        facts: { ...facts, proposalsUntil: "2026-12-10" },
        texts: openWords,
        reserved: { link },
      },
      letters: [{ letter: "notice-of-meeting", to: "members", meeting: state, proposalsUntil: "2026-12-10" }],
    },
  });
});

test("G5.3: a notice on the day after is refused by article 5, with the earliest day that would do", () => {
  expect(sendNotice(planned, circumstancesOn("2026-12-08"))).toMatchObject({
    allowed: false,
    refusals: [{ rule: "G5.3", source: "text", measures: { given: 9, due: 10, earliest: "2026-12-18" } }],
  });
});

test("G5.3: the same notice is allowed once the meeting is moved to that earliest day", () => {
  const circumstances = circumstancesOn("2026-12-08");
  const moved = allowed(changePlan(planned, { ...plan, heldOn: on("2026-12-18") })).state;
  expect(sendNotice(moved, circumstances)).toMatchObject({ allowed: true, value: { state: { heldOn: "2026-12-18" } } });
});

test("G5.4: the day until which changes may be proposed rolls past the holidays that the almanac has", () => {
  const meeting = { ...planned, heldOn: on("2026-04-16") };
  const until = (holidays: "kept" | "none") =>
    allowed(sendNotice(meeting, circumstancesOn("2026-03-19", holidays === "none" ? { holidays: [] } : undefined))).page
      .facts["proposalsUntil"];
  expect(until("kept")).toBe("2026-03-24");
  expect(until("none")).toBe("2026-03-23");
});

test("a meeting whose members have been told is no more and no less than the register holds of one", () => {
  const { state } = allowed(sendNotice(planned, circumstancesOn("2026-12-07")));
  expect(Noticed.parse(state)).toEqual(state);
});

const noticed = allowed(sendNotice(planned, circumstancesOn("2026-12-07"))).state;

test.each([
  ["the place", { ...plan, place: { ar: "سلا" } }],
  ["the hour", { ...plan, endsAt: undefined }],
])(
  "once members have notice, %s may be changed a day before: they have notice anew, under the same invitation",
  (_what, changed) => {
    const { endsAt: _, ...without } = changed;
    const ruling = allowed(reissueNotice(noticed, without, circumstancesOn("2026-12-16")));
    expect(ruling.state).toMatchObject({ stage: "noticed", notices: 2, noticeSentOn: "2026-12-16" });
    expect(ruling.page).toMatchObject({ act: "notice-reissued", facts: { proposalsUntil: "2026-12-21" } });
    expect(ruling.letters).toMatchObject([{ letter: "notice-of-meeting", meeting: { notices: 2 } }]);
  },
);

test.each([
  ["another day", { ...plan, heldOn: on("2026-12-24") }, "2026-12-14", "2026-12-15"],
  ["another agenda", { ...plan, agenda: [{ title: { ar: "نقطة جديدة" } }] }, "2026-12-07", "2026-12-08"],
])("G5.3: %s reaches members ten days ahead again: by %3$s, and not a day later", (_what, changed, inTime, late) => {
  expect(reissueNotice(noticed, changed, circumstancesOn(inTime))).toMatchObject({ allowed: true });
  expect(reissueNotice(noticed, changed, circumstancesOn(late))).toMatchObject({
    allowed: false,
    refusals: [{ rule: "G5.3", source: "text" }],
  });
});

test("a meeting put off tells its members why, and takes a new plan and a notice of its own", () => {
  const reason = { ar: "تزامن مع التزام حكومي" };
  const { state, page, letters } = allowed(postponeMeeting(noticed, reason, circumstancesOn("2026-12-08")));
  expect(state).toMatchObject({ stage: "postponed", notices: 2, reason, heldOn: "2026-12-17" });
  expect(page).toMatchObject({ act: "meeting-postponed", texts: { "reason.ar": reason.ar } });
  expect(letters).toEqual([{ letter: "meeting-postponed", to: "members", meeting: state }]);
  const again = allowed(changePlan(state, { ...plan, heldOn: on("2027-01-05") })).state;
  expect(again).toMatchObject({ stage: "planned", notices: 2 });
  expect(again).not.toHaveProperty("reason");
  expect(allowed(sendNotice(again, circumstancesOn("2026-12-20"))).state.notices).toBe(3);
});

test("a cancelled meeting is told to those who had notice of it, and to no one else", () => {
  const reason = { ar: "انتفاء الحاجة" };
  expect(allowed(cancelMeeting(noticed, reason, circumstancesOn("2026-12-08")))).toMatchObject({
    state: { stage: "cancelled", notices: 2, reason },
    letters: [{ letter: "meeting-cancelled", to: "members" }],
  });
  expect(allowed(cancelMeeting(planned, reason, circumstancesOn("2026-12-08")))).toMatchObject({
    state: { stage: "cancelled", notices: 0 },
    letters: [],
  });
  const off = allowed(postponeMeeting(noticed, reason, circumstancesOn("2026-12-08"))).state;
  expect(allowed(cancelMeeting(off, reason, circumstancesOn("2026-12-09")))).toMatchObject({
    state: { notices: 3 },
    letters: [{ letter: "meeting-cancelled" }],
  });
});
