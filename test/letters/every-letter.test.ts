import { describe, expect, test } from "@jest/globals";
import type { Letter } from "#committee/correspondence";
import { compose } from "#letters/compose";
import { directionOf, languages } from "#wording/wording";
import {
  cancelled,
  declined,
  id,
  meeting,
  notice,
  noticeMissed,
  otherDay,
  post,
  postponed,
  received,
  recipient,
} from "./examples.ts";
import { minutes, minutesAgain, nextMissed, overdue } from "./held-examples.ts";
import { membershipLetters, seatId } from "./membership-examples.ts";
import { names, reminders, toMembers, withDigest } from "./reminder-examples.ts";

const letters: readonly (readonly [string, Letter])[] = [
  ["a first notice", notice()],
  ["a further notice", notice({ notices: 2 })],
  ["a meeting put off", postponed()],
  ["a meeting cancelled", cancelled()],
  ["an item declined", declined()],
  ["another day declined", declined({ proposed: otherDay })],
  ["the minutes", minutes()],
  ["the minutes sent again after they were published", minutesAgain],
  ["a notice missed", noticeMissed],
  ["minutes overdue", overdue()],
  ["minutes overdue of a meeting whose attendance isn’t told", overdue(meeting())],
  ["the next meeting missed", nextMissed],
  ...names.map((name) => [`a reminder alone: ${name}`, reminders([name])] as const),
  ["several reminders", reminders(["notice", "minutes", "next-meeting"])],
  ["reminders to a member", toMembers],
  ["what only members are reminded of", reminders([], ["meeting"])],
  ["the week’s digest", withDigest()],
  ["a digest of nothing", withDigest({ due: [], overdue: [], vacant: [], returned: undefined })],
  ...membershipLetters,
];

const each = letters.flatMap(([name, letter]) => languages.map((language) => [name, language, letter] as const));

const matterOf = (letter: Letter): string => {
  if (letter.letter === "reminders") return "DIARY/secretariat";
  return "seat" in letter ? `SEAT/${seatId}` : `MEETING/${id}`;
};

describe.each(each)("%s, in %s", (_, language, letter) => {
  test("says what language it is in, and leaves no place unfilled", async () => {
    const { subject, html, text } = await received(letter, recipient(language), post);
    expect(html).toContain(`<html lang="${language}" dir="${directionOf(language)}">`);
    for (const form of [subject, html, text]) expect(form).not.toMatch(/[{}]|undefined|\[object/);
  });

  test("bears the head of its matter’s journal and where that stands", async () => {
    const { html, text } = await received(letter, recipient(language), post);
    const matter = matterOf(letter);
    for (const form of [html, text]) {
      expect(form).toContain(post.head);
      expect(form).toContain(`https://ishraf.example.ma/api/journal/${matter}`);
    }
  });

  test("loads nothing from outside, and is the same to the byte when written twice", async () => {
    const once = await compose(letter, recipient(language), post);
    expect(await compose(letter, recipient(language), post)).toEqual(once);
    const { html } = await received(letter, recipient(language), post);
    expect(html).not.toMatch(/<(img|link|script|style|iframe)|url\(|src=/);
  });
});

const scripts = { ar: /\p{Script=Arabic}/u, fr: /\p{Script=Latin}/u, en: /\p{Script=Latin}/u } as const;

test.each(each)("the subject of %s, in %s, is in its script alone and on one line", async (_, language, letter) => {
  const { subject } = await received(letter, recipient(language), post);
  expect(subject).toMatch(scripts[language]);
  expect(subject).not.toMatch(language === "ar" ? scripts.fr : scripts.ar);
  expect(subject).not.toMatch(/[\r\n]/);
});
