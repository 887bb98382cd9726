import { expect, test } from "@jest/globals";
import { daysAfter } from "#calendar/civil-date";
import { endOfDay, startOfDay } from "#calendar/legal-time";
import type { Contact } from "#committee/people";
import { post, received, recipient } from "./examples.ts";
import { nextDue } from "./held-examples.ts";

const { limit } = nextDue;

const written = (daysAhead: number, language: Contact["language"]) =>
  received(nextDue, recipient(language), { ...post, writtenAt: startOfDay(daysAfter(limit, -daysAhead)) });

test.each([
  [0, "ينقضي هذا الأجل اليوم،"],
  [1, "بقي على انقضاء هذا الأجل يوم واحد،"],
  [2, "بقي على انقضاء هذا الأجل يومان،"],
  [3, "بقيت على انقضاء هذا الأجل 3 أيام،"],
  [11, "بقي على انقضاء هذا الأجل 11 يوما،"],
  [100, "بقي على انقضاء هذا الأجل 100 يوم،"],
])("in Arabic, %i days before the limit it says: %s", async (days, words) => {
  expect((await written(days, "ar")).text).toContain(words);
});

test.each([
  ["fr", 0, "Ce délai expire aujourd’hui,"],
  ["fr", 1, "Il reste 1 jour,"],
  ["fr", 30, "Il reste 30 jours,"],
  ["en", 0, "That day is today,"],
  ["en", 1, "1 day is left,"],
  ["en", 30, "30 days are left,"],
] as const)("in %s, %i days before the limit it says: %s", async (language, days, words) => {
  expect((await written(days, language)).text).toContain(words);
});

test.each([
  ["ar", "في أجل أقصاه الخميس، 17 يونيو 2027", "ولم ينعقد أي اجتماع آخر", "المادة 5"],
  ["fr", "au plus tard le jeudi 17 juin 2027", "aucune autre réunion ne s’est tenue", "article 5"],
  ["en", "is to be held by Thursday, 17 June 2027", "no further meeting was held", "article 5"],
] as const)(
  "G5.1: in %s it asks for a meeting until the limit ends, and then says that it was missed",
  async (language, by, none, article) => {
    const inTime = await received(nextDue, recipient(language), { ...post, writtenAt: endOfDay(limit) });
    const late = await written(-1, language);
    expect(inTime.text).toContain(by);
    expect(inTime.text).not.toContain(none);
    expect(late.text).toContain(none);
    expect(late.subject).not.toBe(inTime.subject);
    for (const { text } of [inTime, late]) {
      expect(text).toContain(article);
      expect(text?.split("\n")).toContain("https://ishraf.example.ma/desk/meetings/new");
    }
  },
);
