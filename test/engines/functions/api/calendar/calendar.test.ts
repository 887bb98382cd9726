import { beforeEach, expect, test } from "@jest/globals";
import { check } from "../../../../../checkers/journal.mjs";
import { enter, openApi } from "../../../../rigs/office.ts";
import { newTable } from "../../../../rigs/table.ts";

const instant = "2027-03-09T20:30:00.000Z";
let opened: Awaited<ReturnType<typeof openApi>>;
let secretary: string;
let member: string;

beforeEach(async () => {
  opened = await openApi(await newTable(), () => instant);
  secretary = await enter(opened.office, "secretariat");
  member = await enter(opened.office, "civil-society-member");
});

const fitr = {
  name: { ar: "عيد الفطر", fr: "Aïd al-Fitr" },
  feast: "fitr",
  certainty: "announced",
  source: { ar: "بلاغ وزارة الأوقاف والشؤون الإسلامية" },
};
const put = (date: string, body: object = fitr, headers = {}) =>
  opened.call("PUT", `/calendar/days/${date}`, { as: secretary, body, headers });
const remove = (date: string) => opened.call("DELETE", `/calendar/days/${date}`, { as: secretary });
const calendar = async (from: string, to: string) =>
  (await opened.call("GET", "/calendar", { query: { from, to } })).body;
const dates = (query: Record<string, string>) => opened.call("GET", "/calendar/meeting-dates", { query });

test("anyone reads the calendar that the product ships: each day with its name, certainty, source and the day it was decided", async () => {
  const { days, feastUnknown } = await calendar("2026-03-01", "2026-03-31");
  expect(days).toMatchObject([
    { date: "2026-03-20", feast: "fitr", certainty: "announced", decidedOn: "2026-03-19" },
    { date: "2026-03-21", name: { ar: "عيد الفطر", fr: "Aïd al-Fitr", en: "Eid al-Fitr" } },
    { date: "2026-03-23", source: { en: "Decision of the Head of Government" } },
  ]);
  expect(feastUnknown).toBe(false);
});

test("the crescent is announced a day late: the secretariat moves the feast, and dates across it move", async () => {
  expect((await dates({ heldOn: "2027-03-05" })).body.minutesDue).toMatchObject({
    date: "2027-03-12",
    projected: true,
  });
  expect((await put("2027-03-11")).body).toMatchObject({ date: "2027-03-11", decidedOn: "2027-03-09" });
  expect((await put("2027-03-12")).status).toBe(200);
  expect(await remove("2027-03-10")).toMatchObject({ status: 200, body: { date: "2027-03-10" } });
  expect((await calendar("2027-03-01", "2027-03-31")).days.map(({ date }: { date: string }) => date)).toEqual([
    "2027-03-11",
    "2027-03-12",
  ]);
  expect((await dates({ heldOn: "2027-03-05" })).body.minutesDue).toMatchObject({
    date: "2027-03-10",
    projected: false,
  });
});

test("each change is a page of the almanac's journal, which anyone can check", async () => {
  await put("2027-03-11");
  await remove("2027-03-10");
  const { body } = await opened.call("GET", "/journal/ALMANAC/morocco");
  expect(body.pages.map(({ act }: { act: string }) => act)).toEqual([
    "almanac-opened",
    "holiday-entered",
    "holiday-removed",
  ]);
  expect(body.pages[0].facts).toMatchObject({ "2027-03-10": "projected", "2026-11-18": "announced" });
  expect(body.pages[1].facts).toEqual({
    date: "2027-03-11",
    certainty: "announced",
    feast: "fitr",
    decidedOn: "2027-03-09",
  });
  expect(body.texts["2"]["source.ar"].words).toBe("بلاغ وزارة الأوقاف والشؤون الإسلامية");
  expect(check(body, body.head)).toEqual([]);
});

test("two changes at once lose nothing; a version that has moved on is told so", async () => {
  const both = await Promise.all([put("2027-03-11"), put("2027-03-12")]);
  expect(both.map(({ status }) => status)).toEqual([200, 200]);
  expect((await calendar("2027-03-12", "2027-03-12")).days).toHaveLength(1);
  const { headers } = await opened.call("GET", "/calendar");
  expect(headers["etag"]).toBe('"3"');
  expect((await put("2027-03-13", fitr, { "if-match": '"2"' })).status).toBe(412);
});

test("a day that is no holiday can't be taken off", async () => {
  expect(await remove("2027-03-16")).toMatchObject({ status: 404 });
});

test("no one but the secretariat changes the calendar", async () => {
  expect((await opened.call("PUT", "/calendar/days/2027-03-11", { as: member, body: fitr })).status).toBe(403);
  expect((await opened.call("DELETE", "/calendar/days/2027-03-10", { as: member })).status).toBe(403);
});

test.each([
  ["a day that doesn't exist", "2027-02-30", fitr, "/date"],
  ["a day of another age", "3027-03-11", fitr, "/date"],
  ["a feast that there isn't", "2027-03-11", { ...fitr, feast: "noel" }, "/feast"],
  ["a name that lacks Arabic", "2027-03-11", { ...fitr, name: { fr: "Aïd" } }, "/name/ar"],
])("%s is refused, and nothing changes", async (_what, date, body, at) => {
  const answer = await put(date, body);
  expect(answer).toMatchObject({ status: 400, body: { errors: [{ at }] } });
  expect((await opened.call("GET", "/journal/ALMANAC/morocco")).status).toBe(404);
});

test("a year without its moving feasts says so instead of guessing", async () => {
  expect(await calendar("2027-12-01", "2028-12-31")).toMatchObject({ feastUnknown: true, yearsUnknown: [2028] });
  const { body } = await dates({ heldOn: "2028-03-01" });
  expect(body).toMatchObject({ feastUnknown: true, minutesDue: { feastUnknown: true } });
});

test("the dates of a meeting: each with its day, instant, rule and certainty", async () => {
  const query = { heldOn: "2026-12-17", noticeSentOn: "2026-12-07", minutesSentOn: "2026-12-28" };
  const certain = { projected: false };
  expect((await dates(query)).body).toEqual({
    noticeBy: { date: "2026-12-07", instant: "2026-12-07T23:59:59.000Z", rule: "G5.3", ...certain },
    noticeAim: { date: "2026-12-06", instant: "2026-12-06T23:59:59.000Z", rule: "G5.3", ...certain },
    proposalsClose: { date: "2026-12-10", instant: "2026-12-10T23:59:59.000Z", rule: "G5.4", ...certain },
    minutesDue: { date: "2026-12-22", instant: "2026-12-22T23:59:59.000Z", rule: "G5.5", ...certain },
    enrichmentEnds: { date: "2026-12-30", instant: "2026-12-30T23:59:59.000Z", rule: "G5.6", ...certain },
    nextMeetingBy: { date: "2027-06-17", instant: "2027-06-17T23:59:59.000Z", rule: "G5.1", ...certain },
    feastUnknown: false,
  });
});

test.each([
  [{}, "/heldOn"],
  [{ heldOn: "2026-12-17", minutesSentOn: "2026-12-16" }, "/minutesSentOn"],
  [{ heldOn: "2026-12-17", noticeSentOn: "2026-12-07", noticeReceivedOn: "2026-12-06" }, "/noticeReceivedOn"],
])("what can't be so is told where it stands: %j", async (query, at) => {
  expect(await dates(query as Record<string, string>)).toMatchObject({ status: 400, body: { errors: [{ at }] } });
});

test("free dates come the best first, for a year at most", async () => {
  const query = { from: "2027-03-22", to: "2027-04-30" };
  const { status, body } = await opened.call("GET", "/calendar/free-dates", { query });
  expect(status).toBe(200);
  expect(body.dates[0]).toMatchObject({ heldOn: "2027-03-26", drawbacks: ["weekend-before-minutes"] });
  const years = await opened.call("GET", "/calendar/free-dates", { query: { from: "2027-01-01", to: "2029-01-01" } });
  expect(years).toMatchObject({ status: 400, body: { errors: [{ at: "/to" }] } });
});

test("a view of the calendar is one call to the register", async () => {
  let loads = 0;
  const register = {
    ...opened.office.register,
    load: (keys: readonly string[]) => {
      loads += 1;
      return opened.office.register.load(keys);
    },
  };
  const counted = await openApi(await newTable(), () => instant, { register });
  await counted.call("GET", "/calendar/meeting-dates", { query: { heldOn: "2027-03-05" } });
  expect(loads).toBe(1);
});
