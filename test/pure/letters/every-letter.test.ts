import { describe, expect, test } from "@jest/globals";
import { CivilDate, Instant } from "#calendar/civil-date";
import { Letter } from "#committee/correspondence";
import type { DutyName } from "#committee/duties";
import { compose } from "#letters/compose";
import { directionOf, languages } from "#wording/wording";
import { candidacyLetters } from "./candidacy-examples.ts";
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
  written,
} from "./examples.ts";
import { minutes, minutesAgain, nextMissed, overdue } from "./held-examples.ts";
import { membershipLetters } from "./membership-examples.ts";
import { deadline, names, reminders, toMembers, withDigest } from "./reminder-examples.ts";
import { association, checked, registered, seatedLetter } from "./space-examples.ts";

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
  ["an association that came to the space", registered()],
  ["an association of a list whose contact is invited", registered({ complete: true }, [])],
  ["a file that is complete", checked()],
  ["a file that is returned", checked({ ar: "الوصل غير مقروء", fr: "Le récépissé est illisible" })],
  ["a seat for an association", seatedLetter],
  ["a digest of nothing", withDigest({ due: [], overdue: [], vacant: [], returned: undefined })],
  ...membershipLetters,
];

const plan = { id, title: { ar: "خطة العمل الوطنية", fr: "Plan d’action national" } };
const asking = { letter: "appointment-asked", to: `BODY#${id}.${id}`, plan, body: { ar: "وزارة الصحة" } } as const;
const due = CivilDate.parse("2026-12-29");
const named = (name: DutyName) => ({ ...deadline(name), about: `PLAN#${id}`, heldOn: undefined, title: plan.title });
const moved = {
  letter: "deadlines-moved",
  to: "secretariat",
  days: [],
  moves: [{ name: "appointments", was: due, is: due }],
};

const ofPlans: readonly (readonly [string, Letter])[] = [
  ...(["plan-adopted", "renewal", "late"] as const).map(
    (why) => [`people asked for: ${why}`, { ...asking, why, due }] as const,
  ),
  ...(["member", "deputy"] as const).map(
    (as) =>
      [
        `a welcome: ${as}`,
        { letter: "appointed", to: "PERSON#one", about: `PLAN#${id}`, as, body: plan.title },
      ] as const,
  ),
  ["a welcome: chair", { letter: "appointed", to: "PERSON#one", about: "CHAIR#committee", as: "chair" }],
  ["deadlines of a plan moved", Letter.parse({ ...moved, about: `PLAN#${id}`, title: plan.title })],
  ...(["appointments", "confirmations", "civil-society-call", "successors"] as const).map(
    (name) => [`a reminder of a plan alone: ${name}`, reminders([named(name)])] as const,
  ),
  ...(["contribution", "vote"] as const).map(
    (asks) =>
      [
        `a method asked about: ${asks}`,
        { letter: "method-asked", to: "associations", asks, method: plan, until: due },
      ] as const,
  ),
  [
    "a call announced",
    {
      ...{ letter: "call-announced", to: "associations", call: plan, seats: 9 },
      ...{ opensAt: Instant.parse("2027-02-01T09:00:00.000Z"), closesAt: Instant.parse("2027-03-01T16:00:00.000Z") },
    },
  ],
  ["a digest of plans", withDigest({ due: [named("successors")], overdue: [named("appointments")] })],
];

const kinds: Readonly<Partial<Record<Letter["letter"], string>>> = {
  "method-asked": "METHOD",
  "call-announced": "CALL",
  "appointment-asked": "PLAN",
};

/** Where the journal of a letter's matter stands, below the API. */
const recordOf = (letter: Letter): string => {
  if ("file" in letter) return `files/${letter.file}/receipt`;
  return "candidacy" in letter ? `candidacies/${letter.candidacy.id}/record` : `journal/${matterOf(letter)}`;
};

/** The matter on whose journal a letter stands. */
const matterOf = (letter: Letter): string => {
  if (letter.letter === "reminders") return "DIARY/secretariat";
  if ("seat" in letter) return `SEAT/${letter.seat.id}`;
  if (letter.letter === "association-registered" || letter.letter === "association-checked")
    return `ASSOCIATION/${association.id}`;
  if (letter.letter === "appointed" || letter.letter === "deadlines-moved") return letter.about.replace("#", "/");
  return `${kinds[letter.letter] ?? "MEETING"}/${id}`;
};

const each = [...letters, ...ofPlans, ...candidacyLetters].flatMap(([name, letter]) =>
  languages.map((language) => [name, language, letter] as const),
);

describe.each(each)("%s, in %s", (_, language, letter) => {
  test("says what language it is in, and leaves no place unfilled", async () => {
    const { subject, html, text } = await received(letter, recipient(language), post);
    expect(html).toContain(`<html lang="${language}" dir="${directionOf(language)}">`);
    for (const form of [subject, html, text]) expect(form).not.toMatch(/[{}]|undefined|\[object/);
  });

  test("bears the head of its matter’s journal and where that stands", async () => {
    const { html, text } = await received(letter, recipient(language), post);
    const path = recordOf(letter);
    for (const form of [html, text]) {
      expect(form).toContain(post.head);
      expect(form).toContain(`https://ishraf.example.ma/api/${path}`);
    }
  });

  test("loads nothing from outside, and is the same to the byte when written twice", async () => {
    const once = Buffer.from(await written(letter, recipient(language), post));
    expect(once.equals(await compose(letter, recipient(language), post))).toBe(true);
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
