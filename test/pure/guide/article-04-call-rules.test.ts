import { expect, test } from "@jest/globals";
import { CivilDate, ClockTime, Instant } from "#calendar/civil-date";
import { momentOf } from "#calendar/legal-time";
import {
  completeDossier,
  depositInTime,
  oneCallAtATime,
  openLongEnough,
  opensAhead,
  stagesInOrder,
} from "#guide/article-04-call-rules";
import { editionOn } from "#guide/editions";
import { refusals } from "#guide/rule";
import { say } from "#wording/wording";

const edition = editionOn(CivilDate.parse("2026-12-01"));
const at = (day: string, time: string) => momentOf(CivilDate.parse(day), ClockTime.parse(time));
const opensAt = at("2027-02-01", "09:00");
const closesAt = at("2027-03-01", "16:00");
const call = { opensAt, closesAt };

test.each(["drafted", "consulting", "consulted", "voting", "adopted"] as const)(
  "G4.6: no call follows a method that is %s",
  (step) => {
    expect(refusals({ step }, stagesInOrder)).toMatchObject([{ rule: "G4.6", source: "reading", measures: { step } }]);
  },
);

test("G4.6: a call follows a published method", () => {
  expect(refusals({ step: "published" }, stagesInOrder)).toEqual([]);
});

test("G4.6: while a call is held, no other is announced for its plan", () => {
  expect(refusals({ running: true }, oneCallAtATime)).toMatchObject([{ rule: "G4.6", source: "ours" }]);
  expect(refusals({ running: false }, oneCallAtATime)).toEqual([]);
});

test.each([
  ["2027-02-01T08:59:59.999Z", true],
  ["2027-02-01T09:00:00.000Z", true],
  ["2027-02-01T09:00:00.001Z", false],
])("G4.6: announced at %s, a call may open at nine: %s", (instant, allowed) => {
  expect(opensAhead.holds({ ...call, instant: Instant.parse(instant) })).toBe(allowed);
});

test.each([
  ["2027-02-11", "09:00", true],
  ["2027-02-11", "08:59", false],
  ["2027-01-31", "09:00", false],
])("G4.6: a call that opens on 1 February at nine may close on %s at %s: %s", (day, time, allowed) => {
  expect(openLongEnough.holds({ opensAt, closesAt: at(day, time), edition })).toBe(allowed);
});

test("G4.6: a refusal names the earliest close, in Moroccan time", () => {
  const [refused] = refusals({ opensAt, closesAt: at("2027-02-03", "09:00"), edition }, openLongEnough);
  expect(refused && say(refused.because, "en", refused.measures)).toBe(
    "A call for candidacies that opens on Monday, 1 February 2027 at 09:00 can’t close before Thursday, 11 February 2027 at 09:00.",
  );
});

test.each([
  ["2027-02-01T08:59:59.999Z", "early"],
  ["2027-03-01T16:00:00.000Z", "late"],
])("G4.7: at %s nothing of a candidacy is taken: it is %s", (instant, when) => {
  expect(refusals({ ...call, instant: Instant.parse(instant) }, depositInTime)).toMatchObject([
    { rule: "G4.7", measures: { when, opensTime: "09:00", closesOn: "2027-03-01", closesTime: "16:00" } },
  ]);
});

test.each(["2027-02-01T09:00:00.000Z", "2027-03-01T15:59:59.999Z"])("G4.7: at %s a candidacy may come", (instant) => {
  expect(depositInTime.holds({ ...call, instant: Instant.parse(instant) })).toBe(true);
});

test("G4.9: a dossier is complete with its form and every part", () => {
  expect(refusals({ form: false, parts: [] }, completeDossier)).toEqual([]);
  expect(refusals({ form: true, parts: [] }, completeDossier)).toMatchObject([{ measures: { missing: 1 } }]);
  expect(refusals({ form: false, parts: [4] }, completeDossier)).toMatchObject([{ measures: { missing: 1 } }]);
  expect(refusals({ form: true, parts: [0, 4] }, completeDossier)).toMatchObject([
    { rule: "G4.9", source: "text", measures: { missing: 3 } },
  ]);
});
