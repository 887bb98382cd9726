import { expect, test } from "@jest/globals";
import { announceCall } from "#committee/calls/announcing";
import { AnnouncedCall, takesCandidacies } from "#committee/calls/call";
import { callLookAt } from "#committee/calls/look";
import type { Candidacy } from "#committee/candidacies/candidacy";
import { callFallsDue } from "#committee/candidacies/closing";
import { progressOf } from "#committee/candidacies/progress";
import { owedIn } from "#committee/kernel/owing";
import { startsOfPlan } from "#committee/plans/adopting";
import { isCalled, noteCall } from "#committee/plans/calls";
import {
  announcedCall,
  callAt,
  candidacy,
  clockAt,
  closingCall,
  deposit,
  depositsBut,
  judgedAtClose,
  publishedMethod,
  times,
} from "./call-examples.ts";
import { allowed, at, circumstancesOn, id } from "./examples.ts";
import { consulting } from "./method-examples.ts";
import { owing, planned } from "./plan-examples.ts";
import { unsealed } from "./sealed.ts";

const announced = (changes: object = {}, day = "2027-01-04") =>
  announceCall(id, { method: publishedMethod, times, running: false, ...changes }, circumstancesOn(day));

test("G4.6: a call takes from its published method what it asks for, and every association is written to", () => {
  const { plan, title, seats, parts, keptDays } = publishedMethod;
  expect(announcedCall).toMatchObject({ stage: "announced", plan, title, seats, parts, keptDays, ...times });
  expect(announced()).toMatchObject({
    value: {
      page: { act: "call-announced", rules: ["G4.6", "G4.7"], facts: { seats: 9, ...times } },
      letters: [{ letter: "call-announced", to: "associations", call: { id, title }, seats, ...times }],
    },
  });
});

test("all that a call says is sealed as it is announced, but for what every page tells of itself", () => {
  const { state, page } = allowed(announced());
  expect(unsealed(AnnouncedCall.def.innerType, { ...state, id: "another" }, page)).toEqual([
    ...["stage", "id", "edition", "announcedAt"],
  ]);
});

test("G4.6: a method that isn't published has no call, nor has a plan two at a time: every refusal is told at once", () => {
  const broken = announced({ method: consulting, running: true }, "2027-02-02");
  expect(broken).toMatchObject({
    allowed: false,
    refusals: [
      { rule: "G4.6", source: "reading", measures: { step: "consulting" } },
      { rule: "G4.6", source: "ours" },
      { rule: "G4.6", source: "ours", measures: { opensOn: "2027-02-01", opensTime: "09:00" } },
    ],
  });
});

test("G4.6: a call that would close before it has been open for ten days is refused", () => {
  expect(announced({ times: { ...times, closesAt: at("2027-02-11", "08:59") } })).toMatchObject({
    refusals: [{ rule: "G4.6", measures: { earliestOn: "2027-02-11", earliestTime: "09:00" } }],
  });
});

test("G4.13: the call that was due of a plan's term is met by its announcement, and due anew in its next term", () => {
  const plan = planned();
  expect(owedIn(owing(plan, "2026-12-01", "2027-01-04").owes, "civil-society-call")).toBeDefined();
  const { state, page } = noteCall(plan, id);
  expect(page).toMatchObject({ act: "civil-society-call-announced", facts: { term: 1, call: id } });
  expect(startsOfPlan(state)).not.toHaveProperty("civil-society-call");
  expect(isCalled({ ...state, term: 1 })).toBe(false);
  expect(startsOfPlan({ ...state, term: 1 })).toHaveProperty("civil-society-call");
});

test.each([
  ["2027-02-01", "08:59", "announced"],
  ["2027-02-01", "09:00", "open"],
  ["2027-02-20", "10:00", "open"],
])("G4.7: on %s at %s a call that was announced is %s", (day, time, stage) => {
  expect(callAt(announcedCall, day, time).stage).toBe(stage);
});

test("G4.7: an open call begins to close at its very hour, and is looked at a minute later, when what was on its way has come", () => {
  const open = callAt(announcedCall, "2027-02-01", "09:00");
  expect(callAt(open, "2027-03-01", "15:59").stage).toBe("open");
  expect(closingCall.stage).toBe("closing");
  expect(callLookAt(closingCall)).toBe(at("2027-03-01", "16:01"));
  expect(callFallsDue(closingCall, [], clockAt("2027-03-01", "16:00"))).toBeUndefined();
});

test("G4.9: while a file that came in time is looked at, the call waits, and looks again every five minutes", () => {
  const awaiting = candidacy({ deposits: [deposit(0, "scanning")] });
  const decision = callFallsDue(closingCall, [awaiting, candidacy()], clockAt("2027-03-01", "16:01"));
  expect(decision).toMatchObject({
    state: { stage: "closing", lookAt: at("2027-03-01", "16:06") },
    page: { act: "call-awaits", facts: { awaited: 1 } },
  });
});

test("G4.9: a call isn't closed before each of its candidacies has been judged", () => {
  expect(callFallsDue(closingCall, [candidacy()], clockAt("2027-03-01", "16:01"))).toBeUndefined();
});

test("G4.9: a call closes with its count: what those set aside lacked, part by part, and never whose they were", () => {
  const { endedOn: _ended, ...withdrawn } = { ...candidacy(), endedOn: undefined };
  const candidacies: readonly Candidacy[] = [
    judgedAtClose(candidacy()),
    judgedAtClose(candidacy({ deposits: depositsBut(0, 2) })),
    judgedAtClose(candidacy({ form: undefined, deposits: depositsBut(2) })),
    { ...withdrawn, stage: "withdrawn", endedOn: clockAt("2027-02-20", "09:00").today },
  ];
  const decision = callFallsDue(closingCall, candidacies, clockAt("2027-03-01", "16:01"));
  expect(decision).toMatchObject({
    state: {
      stage: "closed",
      closedAt: at("2027-03-01", "16:01"),
      count: { candidacies: 3, inStudy: 1, setAside: 2, formMissing: 1, partsMissing: [1, 0, 2, 0, 0, 0] },
    },
    page: { act: "call-closed", facts: { candidacies: 3, "part.1.missing": 1, "part.3.missing": 2 } },
  });
  expect(JSON.stringify(decision?.page)).not.toContain("جمعية");
});

test("a call that nobody came to closes with a count of nothing", () => {
  expect(callAt(closingCall, "2027-03-02", "09:00")).toMatchObject({
    stage: "closed",
    count: { candidacies: 0, inStudy: 0, setAside: 0 },
  });
});

test("G2.5: progress is told in numbers along four axes: region, scope, experience and marginalised groups", () => {
  const rows = progressOf([
    candidacy(),
    candidacy({ region: "oriental", scope: "local", form: undefined }),
    judgedAtClose(candidacy({ deposits: depositsBut(1) })),
  ]);
  expect(rows.all).toEqual({ begun: 3, complete: 1, setAside: 1, withdrawn: 0 });
  expect(rows.byRegion).toHaveLength(12);
  expect(rows.byRegion).toContainEqual({ of: "oriental", begun: 1, complete: 0, setAside: 0, withdrawn: 0 });
  expect(rows.byScope).toContainEqual({ of: "local", begun: 1, complete: 0, setAside: 0, withdrawn: 0 });
  expect(rows.byExperience).toContainEqual({ of: "untold", begun: 1, complete: 0, setAside: 0, withdrawn: 0 });
  expect(rows.byMarginalised).toContainEqual({ of: "no", begun: 2, complete: 1, setAside: 1, withdrawn: 0 });
});

test.each([
  ["2027-02-01", "08:59", false],
  ["2027-02-01", "09:00", true],
  ["2027-02-10", "12:00", true],
  ["2027-03-01", "15:59", true],
  ["2027-03-01", "16:00", false],
])("G4.7: on %s at %s candidacies may come, whatever the clock has got round to: %s", (day, time, may) => {
  expect(takesCandidacies(announcedCall, at(day, time))).toBe(may);
});

test("its page tells what is asked for, part by part from the first", () => {
  const method = { ...publishedMethod, parts: publishedMethod.parts.slice(0, 2) };
  const { page } = allowed(announceCall(id, { method, times, running: false }, circumstancesOn("2027-01-04")));
  const scanned = "application/pdf image/jpeg image/png";
  expect(page.facts).toEqual({
    ...{ method: method.id, plan: method.plan, seats: 9, keptDays: 180, ...times },
    ...{ "part.1.types": scanned, "part.1.largest": 10_000_000 },
    ...{ "part.2.types": scanned, "part.2.largest": 10_000_000 },
  });
  const names = Object.keys(page.texts ?? {}).filter((name) => name.startsWith("part."));
  expect(names).toEqual(["part.1.ar", "part.1.fr", "part.1.en", "part.2.ar", "part.2.fr", "part.2.en"]);
});
