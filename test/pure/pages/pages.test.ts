import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import ICAL from "ical.js";
import { CivilDate, Instant } from "#calendar/civil-date";
import { guide } from "#guide/guide";
import { pathIn } from "#pages/kit/paths";
import type { View } from "#pages/kit/view";
import { callPage, callsPage } from "#pages/public/calls/call";
import { checkPage } from "#pages/public/check";
import { committeePage, compositionPage } from "#pages/public/composition/committee";
import { obligationsPage } from "#pages/public/duties/obligations";
import { groupsPage } from "#pages/public/groups/groups";
import { articlePage, guidePage } from "#pages/public/guide";
import { homePage } from "#pages/public/home";
import { calendarFeed } from "#pages/public/meetings/calendar";
import { meetingsPage, yearPage } from "#pages/public/meetings/list";
import { meetingPage } from "#pages/public/meetings/meeting";
import { currentMethodPage, methodPage } from "#pages/public/methods/method";
import { newsFeed } from "#pages/public/news";
import { notFoundPage } from "#pages/public/not-found";
import { planPage, plansPage } from "#pages/public/plans/plans";
import { regionPage } from "#pages/public/space/region";
import { spacePage } from "#pages/public/space/space";
import { fontRelease } from "#pages/style/fonts";
import { style } from "#pages/style/style";
import { languages } from "#wording/wording";
import { boardOn, manyDuties } from "./board-examples.ts";
import { announcedShown, closedShown, openShown } from "./call-examples.ts";
import { everyGroup, shownPlan, sitters } from "./committee-examples.ts";
import { id, shown, view } from "./examples.ts";
import { shownMethod, underConsultation } from "./method-examples.ts";
import { member } from "./space-examples.ts";

const { meeting } = shown();
const many = Array.from({ length: 30 }, () => shown({ agenda: Array(30).fill(meeting.agenda[1]) }).meeting);

const tenYears = boardOn("2036-12-10", ...manyDuties(30));

const pages: readonly (readonly [name: string, write: (view: View) => string])[] = [
  ["home", (one) => homePage([meeting], one)],
  ["the meetings", (one) => meetingsPage(many, [2026], one)],
  ["a year", (one) => yearPage("2026", many, one)],
  ["a meeting", (one) => meetingPage({ ...shown(), meeting: many[0]! }, one)],
  [
    "the obligations of ten years",
    (one) => obligationsPage({ board: tenYears, years: [2036, 2035], articles: guide.articles }, one),
  ],
  ["the guide", (one) => guidePage(guide.articles, one)],
  ...guide.articles.map((article) => [`article ${article.number}`, (one: View) => articlePage(article, one)] as const),
  ["how to check", checkPage],
  ["the civil-society space", (one) => spacePage(Array(500).fill(member()), one)],
  ["a region of the civil-society space", (one) => regionPage("souss-massa", Array(120).fill(member()), one)],
  ["the committee", (one) => committeePage(sitters, one)],
  ["an earlier composition", (one) => compositionPage(sitters, CivilDate.parse("2026-12-10"), one)],
  ["the plans", (one) => plansPage([shownPlan], one)],
  ["a plan", (one) => planPage(shownPlan, one)],
  ["a method that was published", (one) => methodPage(shownMethod, one)],
  [
    "a method under consultation, after an earlier one",
    (one) => currentMethodPage([underConsultation, shownMethod], one),
  ],
  ["no method yet", (one) => currentMethodPage([], one)],
  ["the calls for candidacies", (one) => callsPage([openShown, announcedShown], one)],
  ["an open call", (one) => callPage(openShown, one)],
  ["a call that is closed", (one) => callPage(closedShown, one)],
  ["no call yet", (one) => callsPage([], one)],
  ["the groups", (one) => groupsPage(everyGroup, one)],
];

const every = pages.flatMap(([name, write]) => languages.map((language) => [name, language, write] as const));

describe.each(every)("%s in %s", (_name, language, write) => {
  const html = write(view(language));

  test("is a whole page of its language and direction, with one heading over all", () => {
    expect(html).toMatch(/^<!doctype html>\n<html /);
    expect(html).toContain(`<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}">`);
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    for (const landmark of ["header", "main", "footer", "nav"]) expect(html).toContain(`<${landmark}`);
    expect(html).toContain('class="skip" href="#content"');
  });

  test("has its other languages, and is what it says it is", () => {
    for (const other of languages) expect(html).toMatch(new RegExp(`rel="alternate" hreflang="${other}" href="https:`));
    const [, canonical] = /rel="canonical" href="([^"]+)"/.exec(html)!;
    expect(html).toContain(`hreflang="${language}" href="${canonical}"`);
  });

  test("is 60 KB at the most, runs nothing, and fetches nothing from elsewhere", () => {
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(60 * 1024);
    expect(html).not.toMatch(/<script|<iframe|<object|\son\w+=|\sstyle=|javascript:/);
    for (const [, address] of html.matchAll(/<(?:link rel="(?:stylesheet|icon)"|img)[^>]*(?:href|src)="([^"]+)"/g))
      expect(address).toMatch(/^\/(?!\/)|^data:/);
  });

  test("leads only to pages of its own language but in the choice of languages", () => {
    const body = html.slice(html.indexOf("<main")).replaceAll(/hreflang="[^"]*"/g, "");
    const inner = [...body.matchAll(/<a href="(\/[^"#]*)"/g)].map(([, path]) => path!);
    const shared = /^\/(api\/|desk\/|calendar\.ics|atom\.xml|journal\.mjs)/;
    for (const path of inner.filter((one) => !shared.test(one)))
      expect(path.startsWith(pathIn(language, "/"))).toBe(true);
  });
});

test("a meeting's page says day, hours and place, the agenda, and the head of its journal; never the link", () => {
  const html = meetingPage(shown(), view("fr"));
  expect(html).toContain('<time datetime="2026-12-17">jeudi 17 décembre 2026</time>');
  expect(html).toContain("de 10\u00a0h\u00a000 à 12\u00a0h\u00a030, heure légale du Maroc");
  expect(html).toContain("Grande salle de réunion, Rabat");
  expect(html).toContain("Approbation du procès-verbal précédent");
  expect(html).toContain(shown().head);
  expect(html).not.toContain("visio.example.ma");
});

test.each([
  ["fr", "(en arabe)"],
  ["en", "(in Arabic)"],
] as const)("in %s, words that lack it stand in Arabic, marked as such", (language, mark) => {
  const html = meetingPage(shown(), view(language));
  expect(html).toContain(
    `<bdi lang="ar" dir="rtl">تتبع تنفيذ التزامات خطة العمل الوطنية</bdi> <small class="mark">${mark}</small>`,
  );
});

test("what people typed is text, never markup", () => {
  const hostile = { ar: `<script>alert("1")</script> & 'شيء'` };
  const html = meetingPage(shown({ place: hostile, agenda: [{ title: hostile }] }), view("ar"));
  expect(html).not.toContain("<script");
  expect(html).toContain("&lt;script>alert(&quot;1&quot;)&lt;/script> &amp;");
});

test.each([
  ["2026-12-16", "Réunion à venir"],
  ["2026-12-17", "Réunion du jour"],
  ["2026-12-18", "Date passée"],
])("on %s the meeting of 17 December is told as: %s", (today, stage) => {
  expect(meetingPage(shown(), view("fr", today))).toContain(stage);
  expect(homePage([meeting], view("fr", today)).includes("Aucune réunion n’est convoquée")).toBe(today > "2026-12-17");
});

test("of several meetings to come, the nearest is the next", () => {
  const later = shown({ id: "01KAVQ3Y8M5T2R7WDXE4FZ9H6P", heldOn: "2027-03-01" as typeof meeting.heldOn }).meeting;
  const html = homePage([later, meeting], view("en"));
  expect(html).toContain(`/en/meetings/${id}`);
  expect(html).not.toContain(later.id);
});

test("each rule of the guide stands under an address of its own, with its source and how it is kept", () => {
  const inShort = guidePage(guide.articles, view("en"));
  for (const article of guide.articles) {
    const html = articlePage(article, view("en"));
    for (const { id: rule } of article.clauses) {
      expect(html).toContain(`id="${rule}"`);
      expect(inShort).toContain(`/en/guide/${article.number}#${rule}`);
    }
  }
  expect(articlePage(guide.articles[5]!, view("en"))).toContain("refused of itself, citing the article");
});

test("the calendar is one that programs read, of the same meeting as in the invitations, without its link", () => {
  const feed = calendarFeed([meeting], view("ar").site);
  const event = new ICAL.Component(ICAL.parse(feed)).getFirstSubcomponent("vevent")!;
  expect(String(event.getFirstPropertyValue("uid"))).toBe(`meeting-${id}@ishraf.example.ma`);
  expect(String(event.getFirstPropertyValue("dtstart"))).toBe("2026-12-17T10:00:00Z");
  expect(event.getFirstProperty("attendee")).toBeNull();
  expect(feed.replaceAll("\r\n ", "")).not.toContain("visio.example.ma");
});

test("the feed holds the newest publications first, twenty at the most", () => {
  const instant = (day: number) => Instant.parse(`2026-11-${String(day).padStart(2, "0")}T09:00:00.000Z`);
  const noticed = Array.from({ length: 25 }, (_, index) => shown({ noticeSentAt: instant(index + 1) }));
  const feed = newsFeed(
    noticed.map((one) => one.meeting),
    view("ar").site,
  );
  expect(feed.match(/<entry>/g)).toHaveLength(20);
  expect([...feed.matchAll(/<published>([^<]+)/g)][0]![1]).toBe(instant(25));
  expect(feed).toContain(`<updated>${instant(25)}</updated>`);
});

test("where no page stands, that is said in each language", () => {
  for (const words of ["هذه الصفحة غير موجودة", "Cette page n’existe pas", "There is no such page"])
    expect(notFoundPage("/style.css")).toContain(words);
});

test("the style sheet names no side but the logical ones, and nothing of another site", () => {
  expect(style).not.toMatch(
    /\b(margin|padding|border)-(left|right)\b|(?<![-\w])(left|right)\s*:|text-align: (left|right)/,
  );
  expect(style).not.toMatch(/https?:|@import/);
});

test("the fonts bear the release that is installed", () => {
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(dependencies["@fontsource/noto-sans-arabic"]).toBe(fontRelease);
});
