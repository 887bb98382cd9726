import { expect, test } from "@jest/globals";
import { CivilDate } from "#calendar/civil-date";
import { byRule } from "#committee/duties/counts";
import type { Duty } from "#committee/kernel/duty";
import { articleOf } from "#guide/clause";
import { guide } from "#guide/guide";
import { obligationsPage } from "#pages/public/duties/obligations";
import { articlePage } from "#pages/public/guide";
import { duty } from "../committee/duty-examples.ts";
import { boardOn, explanation } from "./board-examples.ts";
import { id, view } from "./examples.ts";

const on = (day: string) => CivilDate.parse(day);
/** The rules that something is owed under; another test names them one by one. */
const minded = byRule([]).map(({ rule }) => rule);
const own = { about: `MEETING#${id}` };

const page = (language: "ar" | "fr" | "en", today: string, ...duties: readonly Duty[]) =>
  obligationsPage({ board: boardOn(today, ...duties), articles: guide.articles }, view(language, today));

const rowsIn = (html: string): readonly string[] => html.match(/<tr><th scope="row">.*?<\/tr>/gs) ?? [];

test("under each rule stand its own words, its article, and what was owed, each row leading to its meeting", () => {
  const html = page("fr", "2026-12-20", duty("minutes", "2026-12-22", own));
  expect(html).toContain('<h2 id="G5.5">Le secrétariat dresse le procès-verbal de chaque réunion');
  expect(html).toContain('<a href="/fr/guide/5#G5.5">Article 5 du guide (G5.5)</a>');
  const [row] = rowsIn(html);
  expect(row).toContain(`<a href="/fr/meetings/${id}"><time datetime="2026-12-17">`);
  expect(row).toContain('<time datetime="2026-12-22">mardi 22 décembre 2026</time>');
  expect(html.match(/Aucune échéance née de cette règle/g)).toHaveLength(minded.length - 1);
});

test("a matter that has no public page is told by its name, and leads nowhere", () => {
  const seat = { about: "SEAT#one", title: { ar: "جمعية" } };
  const [row] = rowsIn(page("en", "2026-12-20", duty("membership-end", "2026-12-22", seat)));
  expect(row).not.toContain("<a ");
});

test.each([
  ["2026-12-22", {}, "الأجل جارٍ"],
  ["2026-12-23", {}, "فات الأجل منذ يوم واحد"],
  ["2026-12-24", {}, "فات الأجل منذ يومين"],
  ["2026-12-25", {}, "فات الأجل منذ 3 أيام"],
  ["2027-01-02", {}, "فات الأجل منذ 11 يوما"],
  ["2027-04-01", {}, "فات الأجل منذ 100 يوم"],
  ["2030-01-01", { metOn: on("2026-12-22") }, "احتُرم الأجل، يوم الثلاثاء، 22 دجنبر 2026"],
  ["2030-01-01", { metOn: on("2026-12-24") }, "أُنجز المطلوب متأخرا بيومين، يوم الخميس، 24 دجنبر 2026"],
] as const)("G5.5: on %s minutes due on the 22nd are told in Arabic: case %#", (today, changes, words) => {
  expect(page("ar", today, duty("minutes", "2026-12-22", { ...own, ...changes }))).toContain(`>${words}<`);
});

test("what was put off, in time or late, is told with the day; what moved, from and to which", () => {
  const lapsed = duty("minutes", "2026-12-22", { lapsedOn: on("2026-12-10") });
  expect(page("fr", "2027-01-01", lapsed)).toContain("Sans objet depuis le jeudi 10 décembre 2026");
  const missed = duty("minutes", "2026-12-22", { lapsedOn: on("2026-12-24") });
  expect(page("fr", "2027-01-01", missed)).toContain("Manquée\u00a0: dépassée depuis 2 jours lorsque la réunion");
  const was = duty("minutes", "2026-12-22", { movedTo: on("2026-12-23") });
  const is = duty("minutes", "2026-12-23", { movedFrom: on("2026-12-22") });
  const html = page("fr", "2026-12-20", was, is);
  expect(html).toContain("Déplacée au mercredi 23 décembre 2026");
  expect(html).toContain("Le dernier jour était le mardi 22 décembre 2026, avant un changement du calendrier");
});

test("an explanation stands beside the mark with its day, as text and never markup", () => {
  const late = duty("minutes", "2026-12-22", { metOn: on("2026-12-24"), explanations: [explanation] });
  const html = page("fr", "2027-01-01", late);
  expect(html).toContain("Respectée avec 2 jours de retard");
  expect(html).toContain("Explication du secrétariat, jeudi 24 décembre 2026\u00a0: Éléments reçus &lt;tardivement>");
});

test.each([
  ["ar", 0, "لا شيء"],
  ["ar", 1, "أجل واحد"],
  ["ar", 2, "أجلان"],
  ["ar", 3, "3 آجال"],
  ["ar", 11, "11 أجلا"],
  ["ar", 100, "100 أجل"],
  ["fr", 0, "aucune"],
  ["fr", 1, "1 échéance"],
  ["fr", 2, "2 échéances"],
  ["en", 0, "none"],
  ["en", 1, "1 obligation"],
  ["en", 2, "2 obligations"],
] as const)("in %s, a count of %i is told as %s", (language, count, words) => {
  const late = Array.from({ length: count }, () => duty("minutes", "2026-12-22"));
  const [, told] = /<dd>([^<]*)</.exec(page(language, "2027-01-01", ...late))!;
  expect(told).toBe(words);
});

test("a rule of the guide that the clock minds leads to what was owed under it", () => {
  const html = articlePage(guide.articles[5]!, view("en"));
  const links = [...html.matchAll(/href="\/en\/obligations#(G5\.\d+)"/g)].map(([, rule]) => rule);
  expect(links).toEqual(minded.filter((rule) => articleOf(rule) === 5));
});

test("the present board tells of which year it is and leads to each; a year's leads back, and names no other year: what comes later doesn't change it", () => {
  const due = boardOn("2027-02-01", duty("minutes", "2026-12-22", own));
  const shown = { board: due, articles: guide.articles };
  const present = obligationsPage({ ...shown, years: [2027, 2026] }, view("fr", "2027-02-01"));
  expect(present).toContain("les échéances de 2027 et, des autres années");
  for (const year of [2027, 2026]) expect(present).toContain(`<a href="/fr/obligations/${year}">${year}</a>`);
  const year = obligationsPage({ ...shown, year: 2026 }, view("fr", "2027-02-01"));
  expect(year).toContain("<h1>Échéances de 2026</h1>");
  expect(year).toContain('<a href="/fr/obligations">');
  expect(year).not.toContain("/obligations/2027");
});
