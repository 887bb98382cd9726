import { expect, test } from "@jest/globals";
import { onceOver } from "#calendar/legal-time";
import { recordAttendance } from "#committee/meetings/attendance";
import { contribute, takeIn } from "#committee/meetings/contributions";
import { MinutesPublished, MinutesSent } from "#committee/meetings/meeting";
import { mayStillArrive, publishMinutes, sendMinutes, writeMinutes } from "#committee/meetings/minutes";
import type { Minutes, MinutesItem } from "#committee/meetings/minutes-text";
import { sendNotice } from "#committee/meetings/planning";
import { allowed, at, circumstancesOn, on, planned, sheet } from "./examples.ts";

const noticed = allowed(sendNotice(planned, circumstancesOn("2026-12-07"))).state;
const held = allowed(recordAttendance(noticed, sheet())).state;
const minutes: Minutes = {
  items: [
    {
      said: { ar: "قدمت القطاعات تقدمها.\nوتلا ذلك نقاش." },
      concluded: { ar: "يُحين الجدول.", fr: "Le tableau est mis à jour." },
      decision: {
        says: { ar: "اعتماد خطة التواصل." },
        dissents: [{ name: { ar: "جمعية الشفافية" }, says: { ar: "نفضل التأجيل." } }],
      },
    },
    {
      withheld: {
        says: { ar: "ملف شخصي لأحد المرشحين." },
        ground: "private-life",
        reason: { ar: "معطيات ذات طابع شخصي" },
      },
    },
  ],
};
const written = allowed(writeMinutes(held, minutes));
const sent = allowed(sendMinutes(written.state, circumstancesOn("2026-12-22")));

test("G5.7: a decision by consensus stands in the minutes with any dissent; a draft's words are bound by the journal and shown to no one by it", () => {
  expect(written.page).toMatchObject({
    act: "minutes-written",
    facts: { items: 2, "item.2.withheld": "private-life" },
  });
  expect(written.page.texts).toBeUndefined();
  expect(Object.keys(written.page.reserved ?? {})).toEqual(
    expect.arrayContaining([
      "item.1.said.ar",
      "item.1.concluded.fr",
      "item.1.decision.ar",
      "item.1.dissent.1.ar",
      "item.2.withheld.ar",
    ]),
  );
});

test("G5.5: minutes sent on the third working day are in time; G5.6: members have two full working days", () => {
  expect(sent.page.facts).toMatchObject({ due: "2026-12-22", late: false, enrichmentEnds: "2026-12-24" });
  expect(sent.letters).toEqual([{ letter: "minutes-of-meeting", to: "members", meeting: sent.state }]);
  expect(MinutesSent.parse(sent.state)).toEqual(sent.state);
});

test("G5.5: minutes sent on the day after are late, and say so for good", () => {
  expect(allowed(sendMinutes(written.state, circumstancesOn("2026-12-23"))).page).toMatchObject({
    rules: ["G5.5", "G5.6"],
    facts: { late: true, enrichmentEnds: "2026-12-25" },
  });
});

test.each(["2026-12-22", "2026-12-24"])("G5.6: publishing on %s, while members may enrich, is refused", (day) => {
  expect(publishMinutes(sent.state, [], circumstancesOn(day))).toMatchObject({
    allowed: false,
    refusals: [{ rule: "G5.6", source: "text", measures: { until: "2026-12-24" } }],
  });
});

test.each([
  ["in the last minute", "2026-12-24", at("2026-12-24", "23:59"), false],
  ["as the time is over", "2026-12-25", at("2026-12-25", "00:00"), true],
  ["once it is surely over", "2026-12-25", onceOver(on("2026-12-24")), false],
] as const)("G5.6: what was contributed in time may still be on its way, %s", (_, day, instant, may) => {
  expect(mayStillArrive(sent.state, { ...circumstancesOn(day), instant })).toBe(may);
});

test("G5.10: what is published is open to all but for the passage withheld, whose ground and reason stay on the page", () => {
  const { state, page, letters } = allowed(publishMinutes(sent.state, [], circumstancesOn("2026-12-25")));
  expect(page.texts).toMatchObject({
    "item.1.said.ar": "قدمت القطاعات تقدمها.\nوتلا ذلك نقاش.",
    "item.1.dissent.1.name.ar": "جمعية الشفافية",
    "item.2.withheld.reason.ar": "معطيات ذات طابع شخصي",
  });
  expect(page.reserved).toEqual({ "item.2.withheld.ar": "ملف شخصي لأحد المرشحين." });
  expect(page.facts).toEqual({ "item.2.withheld": "private-life" });
  expect(letters).toEqual([]);
  expect(MinutesPublished.parse(state)).toEqual(state);
});

const made = {
  id: "01KBFM5A3W8T0Q5Z6X7Y8V9W0C",
  key: "0".repeat(64),
  enrichment: { item: 1, says: { ar: "طلبنا نشر الجدول." } },
  author: { by: "a-member", name: { ar: "عضو", latin: "Membre" } },
};

test("G5.6: members contribute until the end of the second working day; on the day after no longer", () => {
  expect(allowed(contribute(sent.state, made, circumstancesOn("2026-12-24")))).toEqual({
    id: made.id,
    item: 1,
    says: { ar: "طلبنا نشر الجدول." },
    by: "a-member",
    name: { ar: "عضو", latin: "Membre" },
    at: at("2026-12-24"),
    key: made.key,
  });
  expect(contribute(sent.state, made, circumstancesOn("2026-12-25"))).toMatchObject({
    allowed: false,
    refusals: [{ rule: "G5.6", measures: { until: "2026-12-24" } }],
  });
});

/** The minutes of a meeting of thirty items, each told in so many characters. */
const toldIn = (characters: number): MinutesItem => {
  const [first, ...more] = [3_000, 3_000, 3_000, characters - 9_000].map((length) => "ع".repeat(length));
  return { said: { ar: first!, fr: more[0], en: more[1] }, concluded: { ar: more[2]! } };
};

test.each([
  ["while they have room for it", 0, true],
  ["and not by a character more: it stays attached", 1, false],
])("G5.6: a contribution is taken into the minutes %s", (_, more, isAllowed) => {
  const contribution = allowed(contribute(sent.state, made, circumstancesOn("2026-12-23")));
  const items = [{}, ...Array.from({ length: 29 }, () => toldIn(10_000))];
  const long = { ...sent.state, minutes: { items } };
  const ruling = takeIn(long, { contribution, item: toldIn(10_000 + more) }, circumstancesOn("2026-12-24"));
  expect(ruling.allowed).toBe(isAllowed);
  if (!ruling.allowed)
    expect(ruling.refusals).toMatchObject([
      { rule: "G5.6", source: "ours", measures: { characters: 300_001, most: 300_000 } },
    ]);
});

test("G5.6: a contribution taken in becomes part of its item, and stays under its author's name", () => {
  const contribution = allowed(contribute(sent.state, made, circumstancesOn("2026-12-23")));
  const item = { said: { ar: "قدمت القطاعات تقدمها، وطلبت الجمعيات نشر الجدول." } };
  const decision = allowed(takeIn(sent.state, { contribution, item }, circumstancesOn("2026-12-24")));
  expect(decision.state.minutes.items).toEqual([item, minutes.items[1]]);
  expect(decision.page).toMatchObject({
    act: "contribution-taken-in",
    facts: { contribution: made.id, item: 1, by: "a-member" },
    reserved: { "contribution.ar": "طلبنا نشر الجدول." },
  });
  expect(decision.beside).toMatchObject([
    { kind: "CONTRIBUTION", id: made.id, value: { takenInAt: at("2026-12-24") } },
  ]);
});
