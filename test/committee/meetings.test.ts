import { expect, test } from "@jest/globals";
import type { Decision } from "#committee/decision";
import { Noticed, type Planned } from "#committee/meeting";
import { changePlan, meetingFallsDue, planMeeting, sendNotice } from "#committee/meetings";
import type { Ruling } from "#guide/rule";
import { at, circumstancesOn, id, on, plan, planned } from "./examples.ts";

const allowed = <T>(ruling: Ruling<T>): T => {
  if (!ruling.allowed) throw new Error("refused");
  return ruling.value;
};

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
  expect(planMeeting(id, plan, circumstancesOn("2026-12-01"))).toEqual({
    state: { stage: "planned", id, edition: "2022-05-24", ...plan },
    page: { act: "meeting-planned", rules: [], facts, texts: openWords, reserved: { link } },
    letters: [],
    nextDue: at("2026-12-06", "00:00"),
  });
});

test("the journal opens the words of the agenda and the place to all, and reserves the link", () => {
  const { page } = planMeeting(id, plan, circumstancesOn("2026-12-01"));
  expect(Object.values(page.texts ?? {})).not.toContain(link);
  expect(JSON.stringify(page.facts)).not.toMatch(/\p{Script=Arabic}|https/u);
});

test("a meeting from afar, with no set end, has neither place nor end on its page", () => {
  const { page } = planMeeting(id, { ...bare, link }, circumstancesOn("2026-12-01"));
  expect(page.facts).toEqual({ heldOn: "2026-12-17", beginsAt: "10:00", agendaItems: 2 });
  expect(Object.keys(page.texts ?? {})).toEqual(["agenda.1.ar", "agenda.1.fr", "agenda.2.ar"]);
});

test("a meeting in one place, with no link, reserves nothing", () => {
  expect(planMeeting(id, { ...bare, place }, circumstancesOn("2026-12-01")).page).not.toHaveProperty("reserved");
});

test("G13.4: a plan that is changed takes the whole place of the one before, and keeps its meeting and its edition", () => {
  const moved = { ...bare, heldOn: on("2027-01-05"), place: { ar: "سلا" } };
  const older = { ...planned, edition: on("2020-01-01") };
  expect(changePlan(older, moved, circumstancesOn("2026-12-08"))).toEqual({
    state: { stage: "planned", id, edition: "2020-01-01", ...moved },
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
    nextDue: at("2026-12-25", "00:00"),
  });
});

test("G5.3: a notice on the last lawful day goes to every member, with the day until which they may propose changes", () => {
  const circumstances = circumstancesOn("2026-12-07");
  const state = {
    ...planned,
    stage: "noticed",
    noticeSentAt: circumstances.instant,
    noticeSentOn: "2026-12-07",
    reissues: 0,
  };
  expect(sendNotice(planned, circumstances)).toEqual({
    allowed: true,
    value: {
      state,
      page: {
        act: "notice-sent",
        rules: ["G5.3"],
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
  const moved = changePlan(planned, { ...plan, heldOn: on("2026-12-18") }, circumstances).state;
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
  const reminded: Planned = { ...planned, remindedOn: on("2026-12-06") };
  const { state } = allowed(sendNotice(reminded, circumstancesOn("2026-12-07")));
  expect(Noticed.parse(state)).toEqual(state);
});

const reminder = (lastDay: string, today: string): Decision<Planned> => ({
  state: { ...planned, remindedOn: on(today) },
  page: { act: "notice-reminded", rules: ["G5.3"], facts: { heldOn: "2026-12-17", lastDay } },
  letters: [{ letter: "notice-due", to: "secretariat", meeting: planned, lastDay: on(lastDay) }],
});

test("G5.3: on the day aimed at, the secretariat is reminded that the notice should go, and of the last day", () => {
  expect(meetingFallsDue(planned, circumstancesOn("2026-12-06"))).toEqual(reminder("2026-12-07", "2026-12-06"));
});

test("G5.3: the day before it, nothing is asked", () => {
  expect(meetingFallsDue(planned, circumstancesOn("2026-12-05"))).toBeUndefined();
});

test("G5.3: looked at late, the secretariat is reminded all the same", () => {
  expect(meetingFallsDue(planned, circumstancesOn("2026-12-09"))).toEqual(reminder("2026-12-07", "2026-12-09"));
});

test.each(["2026-12-06", "2026-12-07", "2026-12-16"])(
  "the secretariat is reminded once: looked at again on %s, nothing is asked",
  (day) => {
    const reminded = meetingFallsDue(planned, circumstancesOn("2026-12-06"))?.state;
    expect(reminded).toBeDefined();
    expect(reminded && meetingFallsDue(reminded, circumstancesOn(day))).toBeUndefined();
  },
);

test("a plan changed after the reminder is reminded anew when its own day comes", () => {
  const reminded: Planned = { ...planned, remindedOn: on("2026-12-06") };
  const moved = changePlan(reminded, { ...plan, heldOn: on("2027-01-05") }, circumstancesOn("2026-12-08")).state;
  expect(meetingFallsDue(moved, circumstancesOn("2026-12-24"))).toBeUndefined();
  expect(meetingFallsDue(moved, circumstancesOn("2026-12-25"))).toMatchObject({
    page: { act: "notice-reminded", facts: { heldOn: "2027-01-05", lastDay: "2026-12-26" } },
  });
});

test("a meeting of which notice has been sent asks for no reminder, whatever the day", () => {
  const { state } = allowed(sendNotice(planned, circumstancesOn("2026-12-06")));
  expect(meetingFallsDue(state, circumstancesOn("2026-12-06"))).toBeUndefined();
  expect(meetingFallsDue(state, circumstancesOn("2026-12-16"))).toBeUndefined();
});
