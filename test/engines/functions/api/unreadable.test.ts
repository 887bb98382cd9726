import { expect, test } from "@jest/globals";
import * as z from "zod/mini";
import { Problem } from "#functions/api/problem";
import { detailsOf } from "#functions/api/tell";
import { readAs } from "#functions/api/unreadable";
import { languages } from "#wording/wording";

const messagesOf = (schema: z.ZodMiniType, arrived: unknown): readonly string[] => {
  try {
    readAs(schema, arrived);
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    return languages.map((language) => detailsOf(problem, language).errors?.[0]?.message ?? "");
  }
  return [];
};

test.each([
  ["what is missing", z.object({ a: z.string() }), {}, "This is required."],
  ["what is of another type", z.object({ a: z.string() }), { a: 1 }, "This can’t be read."],
  ["a text that is too short", z.string().check(z.minLength(3)), "a", "Below the least that is taken (3)."],
  ["a text that is too long", z.string().check(z.maxLength(3)), "aaaa", "Above the most that is taken (3)."],
  ["a number that is too small", z.number().check(z.minimum(3)), 1, "Below the least that is taken (3)."],
  ["a number that is too large", z.number().check(z.maximum(3)), 4, "Above the most that is taken (3)."],
  ["a list that is too long", z.array(z.number()).check(z.maxLength(1)), [1, 2], "Above the most that is taken (1)."],
  ["a format that isn't ours", z.string().check(z.regex(/^a$/)), "b", "This can’t be read."],
  ["a day", z.iso.date(), "17/12/2026", "Write a date that exists, as 2026-12-17."],
  ["an hour", z.iso.time({ precision: -1 }), "9h", "Write the hour as 09:30."],
  ["an address of a page", z.url(), "x", "Write a whole https address."],
  ["an address of a person", z.email(), "x", "Write an e-mail address."],
  ["a word that is none of ours", z.enum(["one", "two"]), "three", "What is taken: one, two."],
  ["fields that nobody asked for", z.strictObject({}), { a: 1, b: 2 }, "Unknown fields: a, b."],
  ["what is none of several things", z.union([z.number(), z.boolean()]), "x", "This can’t be read."],
  ["a key that isn't one", z.record(z.iso.date(), z.number()), { x: 1 }, "This can’t be read."],
  ["a number that is no multiple", z.number().check(z.multipleOf(2)), 3, "This can’t be read."],
  [
    "a rule of ours",
    z.string().check(z.refine(() => false, { params: { fault: "more-than-a-year" } })),
    "x",
    "No more than a year at once.",
  ],
])("%s is told in Arabic, French and English", (_what, schema, arrived, english) => {
  const [arabic = "", french = "", told] = messagesOf(schema, arrived);
  expect(told).toBe(english);
  expect(arabic).toMatch(/^[^a-z]*\p{Script=Arabic}/u);
  expect(french).not.toMatch(/\p{Script=Arabic}/u);
  expect(new Set([arabic, french, told]).size).toBe(3);
});
