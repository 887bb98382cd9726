import { expect, test } from "@jest/globals";
import { CivilDate } from "#calendar/civil-date";
import { articleOf } from "#guide/clause";
import { clauseOf } from "#guide/clauses";
import { editionOn } from "#guide/editions";
import { guide } from "#guide/guide";
import { type Rule, refusals, unless } from "#guide/rule";
import { languages } from "#wording/wording";

const on = (day: string) => CivilDate.parse(day);

const rule = (id: Rule<number>["id"], atLeast: number): Rule<number> => ({
  id,
  source: "ours",
  says: { ar: "", fr: "", en: "" },
  because: { ar: "", fr: "", en: "" },
  holds: (given) => given >= atLeast,
  measures: (given) => ({ given, atLeast }),
});

test.each(["2022-05-23", "2022-05-24", "2022-05-25", "2026-12-17"])(
  "on %s the first edition is in force: ten days' notice, three days for proposals",
  (day) => {
    expect(editionOn(on(day))).toMatchObject({ inForceFrom: "2022-05-24", noticeDays: 10, proposalDays: 3 });
  },
);

test.each([
  ["2028-02-29", "2022-05-24"],
  ["2028-03-01", "2028-03-01"],
  ["2028-03-02", "2028-03-01"],
])("revised from 1 March 2028, on %s the edition of %s is in force", (day, named) => {
  const first = editionOn(on("2022-05-24"));
  const revised = { ...first, inForceFrom: on("2028-03-01") };
  expect(editionOn(on(day), [first, revised]).inForceFrom).toBe(named);
});

test("the edition of 2022 has the numbers that the guide gives, and those that we chose where it gives none", () => {
  expect(editionOn(on("2022-05-24"))).toEqual({
    inForceFrom: "2022-05-24",
    ...{ pointsOpenGovernment: 20, pointsMobilising: 15, pointsTechnology: 5 },
    ...{ pointsCarryingOut: 20, pointsEvaluating: 20, pointsDrafting: 20 },
    ...{ appointmentDays: 20, callDays: 20, consultationDays: 10, methodVoteDays: 7, callOpenDays: 10, nearPoints: 10 },
    ...{ termYears: 2, renewal: "two-years", mostTerms: 2 },
    ...{ meetingMonths: 6, meetingWarnings: [90, 60, 30], noticeDays: 10, clearDays: false },
    ...{ proposalDays: 3, rollForward: true, minutesDays: 3, enrichmentDays: 2, consensusAttempts: 2 },
    ...{ absences: 3, absenceMonths: 24, absenceAnswerDays: 10, revisionMonths: 3 },
  });
});

test("the guide tells rule G5.3 in the three languages, with how we read it", () => {
  const clause = clauseOf("G5.3", guide.articles);
  expect(clause).toMatchObject({ id: "G5.3", source: "text" });
  expect(languages.filter((language) => !clause?.says[language] || !clause.reading?.[language])).toEqual([]);
});

test("a rule that the guide doesn't have is not found", () => {
  expect(clauseOf("G99.1", guide.articles)).toBeUndefined();
});

test.each([
  ["G5.3", 5],
  ["G13.1", 13],
] as const)("rule %s stands in article %i", (id, article) => {
  expect(articleOf(id)).toBe(article);
});

test("every rule that is broken is told at once, in the order asked, and those that hold are not", () => {
  const broken = refusals(5, rule("G1.1", 7), rule("G1.2", 5), rule("G2.1", 6));
  expect(broken.map(({ rule, measures }) => [rule, measures])).toEqual([
    ["G1.1", { given: 5, atLeast: 7 }],
    ["G2.1", { given: 5, atLeast: 6 }],
  ]);
});

test("what is decided is decided only when no rule is broken", () => {
  const decide = () => "decided";
  expect(unless([], decide)).toEqual({ allowed: true, value: "decided" });
  const broken = refusals(5, rule("G1.1", 7));
  const never = () => {
    throw new Error("decided against a rule");
  };
  expect(unless(broken, never)).toEqual({ allowed: false, refusals: broken });
});
