import { expect, test } from "@jest/globals";
import { timelyNotice } from "#guide/article-05-rules";
import { directionOf, languages, say, sayDate, sayWords } from "#wording/wording";

const left = (given: number) => say(timelyNotice.because, "ar", { given, earliest: "2026-12-18" });

test.each([
  [0, "أقل من يوم"],
  [1, "يوم واحد"],
  [2, "يومين"],
  [3, "3 أيام"],
  [11, "11 يوما"],
  [100, "100 يوم"],
])("in Arabic, %i days between a notice and its meeting are %s", (given, words) => {
  expect(left(given)).toBe(`لا تفصل بين الدعوة والاجتماع سوى ${words}، وأقرب موعد ممكن هو الجمعة، 18 دجنبر 2026.`);
});

test.each([
  ["fr", 0, "0 jour "],
  ["fr", 1, "1 jour "],
  ["fr", 2, "2 jours "],
  ["en", 0, "0 days "],
  ["en", 1, "1 day "],
  ["en", 2, "2 days "],
] as const)("in %s, %i days are told as %j", (language, given, words) => {
  expect(say(timelyNotice.because, language, { given, earliest: "2026-12-18" })).toContain(words);
});

test.each([
  ["01", "يناير"],
  ["02", "فبراير"],
  ["03", "مارس"],
  ["04", "أبريل"],
  ["05", "ماي"],
  ["06", "يونيو"],
  ["07", "يوليوز"],
  ["08", "غشت"],
  ["09", "شتنبر"],
  ["10", "أكتوبر"],
  ["11", "نونبر"],
  ["12", "دجنبر"],
])("month %s is %s, as in Morocco, and its digits are Western", (month, name) => {
  expect(sayDate(`2026-${month}-17`, "ar")).toMatch(new RegExp(`^\\p{Script=Arabic}+، 17 ${name} 2026$`, "u"));
});

test.each([
  ["ar", "الخميس، 17 دجنبر 2026"],
  ["fr", "jeudi 17 décembre 2026"],
  ["en", "Thursday, 17 December 2026"],
] as const)("in %s, a day is %s", (language, words) => {
  expect(sayDate("2026-12-17", language)).toBe(words);
});

test("a day among the measures is put in words; a number and a name are left as they are", () => {
  const text = { ar: "{day} {count} {name}", fr: "{day} {count} {name}", en: "{day} {count} {name}" };
  const measures = { day: "2026-12-17", count: 9, name: "G5.3" };
  expect(say(text, "ar", measures)).toBe("الخميس، 17 دجنبر 2026 9 G5.3");
  expect(say(text, "fr", measures)).toBe("jeudi 17 décembre 2026 9 G5.3");
});

test("words are said in the reader's language where they were given in it", () => {
  const words = { ar: "مختلفات", fr: "Divers" };
  expect(sayWords(words, "fr")).toEqual({ text: "Divers", language: "fr", direction: "ltr" });
  expect(sayWords(words, "ar")).toEqual({ text: "مختلفات", language: "ar", direction: "rtl" });
});

test("words that lack the reader's language are said in Arabic, and marked as Arabic", () => {
  expect(sayWords({ ar: "مختلفات" }, "fr")).toEqual({ text: "مختلفات", language: "ar", direction: "rtl" });
  expect(sayWords({ ar: "مختلفات", fr: "Divers", en: undefined }, "en")).toEqual({
    text: "مختلفات",
    language: "ar",
    direction: "rtl",
  });
});

test("Arabic comes first of the three languages, and alone is read from the right", () => {
  expect(languages).toEqual(["ar", "fr", "en"]);
  expect(languages.map(directionOf)).toEqual(["rtl", "ltr", "ltr"]);
});
