import { describe, expect, test } from "@jest/globals";
import { CivilDate, daysAfter } from "#calendar/civil-date";
import { startOfDay } from "#calendar/legal-time";
import { duties } from "#committee/duties";
import type { Contact } from "#committee/people";
import { reminderWords } from "#letters/reminder-words";
import { wordsOfPlans } from "#letters/reminder-words-of-plans";
import { id, post, received, recipient } from "./examples.ts";
import { deadline, type names, reminders, toMembers, withDigest } from "./reminder-examples.ts";

type Language = Contact["language"];
const desk = "https://ishraf.example.ma/desk/meetings";
const on = CivilDate.parse("2027-06-17");

const written = (name: (typeof names)[number], left: number, language: Language) =>
  received(reminders([deadline(name, on)]), recipient(language), {
    ...post,
    writtenAt: startOfDay(daysAfter(on, -left)),
  });

test("each deadline that the table reminds of has words of its own, and no other", () => {
  const reminded = Object.entries(duties).flatMap(([name, { reminds }]) => (reminds.who.length > 0 ? [name] : []));
  expect(Object.keys({ ...reminderWords, ...wordsOfPlans }).toSorted()).toEqual(reminded.toSorted());
});

test.each([
  ["ar", 0, "ينقضي هذا الأجل اليوم،"],
  ["ar", 1, "بقي على انقضاء هذا الأجل يوم واحد،"],
  ["ar", 2, "بقي على انقضاء هذا الأجل يومان،"],
  ["ar", 3, "بقيت على انقضاء هذا الأجل 3 أيام،"],
  ["ar", 90, "بقي على انقضاء هذا الأجل 90 يوما،"],
  ["ar", 100, "بقي على انقضاء هذا الأجل 100 يوم،"],
  ["fr", 0, "Ce délai expire aujourd’hui,"],
  ["fr", 1, "Il reste 1 jour,"],
  ["fr", 30, "Il reste 30 jours,"],
  ["en", 0, "That day is today,"],
  ["en", 1, "1 day is left,"],
  ["en", 60, "60 days are left,"],
] as const)("G5.1: in %s, %i days before the six months end it says: %s", async (language, left, words) => {
  const { text, subject } = await written("next-meeting", left, language);
  expect(text).toContain(words);
  expect(text?.split("\n")).toContain(`${desk}/new`);
  expect(subject).toMatch(/2027/);
});

test.each([
  ["ar", 0, "اجتماع لجنة الإشراف اليوم"],
  ["ar", 1, "اجتماع لجنة الإشراف غدا"],
  ["ar", 2, "اجتماع لجنة الإشراف بعد يومين"],
  ["ar", 4, "اجتماع لجنة الإشراف بعد 4 أيام"],
  ["ar", 11, "اجتماع لجنة الإشراف بعد 11 يوما"],
  ["fr", 2, "se réunit dans 2 jours"],
  ["fr", 1, "se réunit demain"],
  ["en", 2, "meets in 2 days"],
  ["en", 0, "meets today"],
] as const)("in %s, %i days before a meeting a member reads: %s", async (language, left, words) => {
  expect((await written("meeting", left, language)).text).toMatch(new RegExp(words));
});

describe("G5.3: the notice", () => {
  const held = { ...deadline("notice"), heldOn: CivilDate.parse("2026-12-17"), on: CivilDate.parse("2026-12-07") };
  const onDay = (day: string, language: Language) =>
    received(reminders([held]), recipient(language), { ...post, writtenAt: startOfDay(CivilDate.parse(day)) });

  test.each([
    ["2026-11-30", "ar", "إذا وُجِّهت في أجل أقصاه الأحد، 6 دجنبر 2026"],
    ["2026-12-06", "ar", "يُستحسن توجيهها اليوم"],
    ["2026-12-07", "ar", "يتعين توجيهها اليوم"],
    ["2026-11-30", "fr", "Envoyée au plus tard le dimanche 6 décembre 2026"],
    ["2026-12-06", "fr", "Il convient de l’envoyer aujourd’hui, afin que"],
    ["2026-12-07", "fr", "Elle doit partir aujourd’hui"],
    ["2026-11-30", "en", "Sent by Sunday, 6 December 2026"],
    ["2026-12-06", "en", "It should go today, so that"],
    ["2026-12-07", "en", "It must go today"],
  ] as const)("on %s, in %s, says when it had best go: %s", async (day, language, words) => {
    const { text } = await onDay(day, language);
    expect(text).toContain(words);
    expect(text?.split("\n")).toContain(`${desk}/${id}`);
  });
});

test.each([
  ["ar", "إلى غاية نهاية يوم الثلاثاء، 8 دجنبر 2026", "السيد(ة)"],
  ["fr", "jusqu’à la fin du mardi 8 décembre 2026", "À l’attention de"],
  ["en", "until the end of Tuesday, 8 December 2026", "Dear"],
] as const)(
  "a member is addressed as one, in %s, and led to where minutes are enriched",
  async (language, ends, dear) => {
    const { text, subject } = await received(toMembers, recipient(language), post);
    expect(text).toContain(ends);
    expect(text).toContain(dear);
    expect(text?.split("\n")).toEqual(expect.arrayContaining([`${desk}/${id}/contributions/new`, `${desk}/${id}`]));
    expect(subject).toMatch(/7 .* 2026/);
  },
);

test.each([
  [
    "ar",
    "الجرد الأسبوعي",
    ["خلال 30 يوما", "انقضى الأجل يوم الجمعة، 4 دجنبر 2026، قبل 3 أيام", "رجعت رسالتان", "جمعية الأفق"],
  ],
  [
    "fr",
    "Point hebdomadaire",
    ["30 prochains jours", "il y a 3 jours", "2 courriers sont revenus", "Ministère de la Justice"],
  ],
  [
    "en",
    "The week’s deadlines",
    ["Due within 30 days", "3 days ago", "2 letters have come back", "Ministry of Justice"],
  ],
] as const)(
  "in %s the week’s digest tells what is due and late, what came back, and the seats where nobody sits; reminders stand in it too",
  async (language, title, told) => {
    const { text, subject } = await received(withDigest(), recipient(language), post);
    expect(subject).toContain(title);
    for (const words of told) expect(text).toContain(words);
    expect(text?.split("\n")).toEqual(
      expect.arrayContaining([`${desk}/${id}`, `${desk}/new`, `${desk}/${id}/contributions/new`]),
    );
  },
);

test.each([
  ["ar", "لا يحل أي أجل خلال 30 يوما، ولم يفت أي أجل."],
  ["fr", "Aucune échéance dans les 30 jours à venir, et aucune n’est dépassée."],
  ["en", "Nothing is due within 30 days, and nothing is overdue."],
] as const)("in %s a week with nothing due says so", async (language, nothing) => {
  const digest = { due: [], overdue: [], vacant: [] };
  const { text } = await received(reminders([], [], { digest }), recipient(language), post);
  expect(text).toContain(nothing);
});

test.each([
  [1, "رجعت رسالة واحدة"],
  [2, "رجعت رسالتان"],
  [3, "رجعت 3 رسائل"],
  [11, "رجعت 11 رسالة"],
  [100, "رجعت 100 رسالة"],
  [0, "لم ترجع أي رسالة."],
])("in Arabic, of %i letters that came back it says: %s", async (returned, words) => {
  expect((await received(withDigest({ returned }), recipient("ar"), post)).text).toContain(words);
});
