import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { permissions } from "#committee/permissions";
import * as meetings from "#guide/article-05-meetings";
import { articleOf, type Clause, type Keeping, type RuleId } from "#guide/clause";
import { editions } from "#guide/editions";
import { guide } from "#guide/guide";
import { parameterNames } from "#guide/parameters";
import { languages, say, type Text } from "#wording/wording";

const upTo = (article: number, last: number): readonly RuleId[] =>
  Array.from({ length: last }, (_, index) => `G${article}.${index + 1}` as const);

// The guide's 86 rules: for each article from the first, how many it has; before them the preamble.
const last = [2, 6, 4, 14, 10, 8, 8, 6, 10, 7, 2, 4, 4];
const rules = [["G0"], ...last.map((count, index) => upTo(index + 1, count))];

const clauses = guide.articles.flatMap((article) => article.clauses);
const named = clauses.map((clause) => [clause.id, clause] as const);

/** What is told of how a rule is kept. */
const toldOf = (keeping: Keeping): readonly Text[] => {
  if (keeping.by === "design") return [keeping.how];
  return keeping.by === "people" ? [keeping.because] : [];
};

const sentencesOf = ({ says, reading, adds, kept }: Clause): readonly Text[] => [
  says,
  ...[reading, adds].filter((text) => text !== undefined),
  ...kept.flatMap(toldOf),
];

const titles = guide.articles.map(({ number, title }) => [`the title of article ${number}`, title] as const);
const labels = Object.entries(parameterNames).map(([name, label]) => [`the name of ${name}`, label] as const);
const sentences = clauses.flatMap((clause) => sentencesOf(clause).map((text) => [clause.id, text] as const));
const texts = [...titles, ...labels, ...sentences];

const badly = (bad: (text: Text) => boolean, among: readonly (readonly [string, Text])[] = texts) =>
  among.filter(([, text]) => bad(text)).map(([where, { en }]) => `${where}: ${en}`);

test("every rule of the guide is there, once, in its article and in order", () => {
  expect(rules.flat()).toHaveLength(86);
  expect(guide.articles.map((article) => article.clauses.map(({ id }) => id))).toEqual(rules);
});

test("the articles are numbered from the preamble, and each rule stands in the article that its id names", () => {
  expect(guide.articles.map(({ number }) => number)).toEqual(rules.map((_, index) => index));
  const strays = guide.articles.flatMap((article) =>
    article.clauses.filter(({ id }) => articleOf(id) !== article.number),
  );
  expect(strays).toEqual([]);
});

test("the rules of article 5 can be named one by one", () => {
  const { article5, ...own } = meetings;
  expect(new Set<Clause>(Object.values(own))).toEqual(new Set(article5.clauses));
});

const latin = new Set(["OGP", "IRM", "OpenGovMorocco", "PDF", "SHA"]);

test("every text is there in Arabic letters, with no Latin word but a name or a format", () => {
  expect(badly(({ ar }) => !/\p{Script=Arabic}/u.test(ar))).toEqual([]);
  expect(badly(({ ar }) => (ar.match(/\p{Script=Latin}+/gu) ?? []).some((word) => !latin.has(word)))).toEqual([]);
});

test.each(["fr", "en"] as const)("every text is there in %s, with no Arabic letter", (language) => {
  expect(badly((text) => !/\p{Script=Latin}/u.test(text[language]))).toEqual([]);
  expect(badly((text) => /\p{Script=Arabic}/u.test(text[language]))).toEqual([]);
});

test.each(languages)(
  "in %s, texts are set as a printer would: no stray blank, no typewriter's quote, no mark-up",
  (language) => {
    expect(badly((text) => /^\s|\s$|\s\s|['"`*_<>]/.test(text[language]))).toEqual([]);
  },
);

test("Arabic has its own comma, semicolon and question mark; French a hard space before its double marks", () => {
  expect(badly(({ ar }) => /[,;?]/.test(ar))).toEqual([]);
  expect(badly(({ fr }) => /(?<!\u00a0)[;?!]|(?<!\u00a0|\d):/.test(fr))).toEqual([]);
});

test.each(languages)("in %s, what a rule says ends with a full stop, and a title or a name with none", (language) => {
  expect(badly((text) => !text[language].endsWith("."), sentences)).toEqual([]);
  expect(badly((text) => text[language].endsWith("."), [...titles, ...labels])).toEqual([]);
});

test.each(languages)("in %s, every text is a message that reads as it is written", (language) => {
  expect(badly((text) => say(text, language) !== text[language])).toEqual([]);
});

test.each(languages)("in %s, no sentence is used twice", (language) => {
  const all = texts.flatMap(([, text]) => text[language].split(/(?<=\.)\s+/));
  expect(all.filter((sentence, index) => all.indexOf(sentence) !== index)).toEqual([]);
});

const cites = (file: string, id: RuleId): boolean =>
  existsSync(file) && new RegExp(`\\b${id.replace(".", "\\.")}(?!\\d)`).test(readFileSync(file, "utf8"));

test.each(named)("%s is kept in one way or more, and each test named for it is there and cites it", (id, { kept }) => {
  expect(kept).not.toHaveLength(0);
  const tests = kept.flatMap((keeping) => ("test" in keeping ? [keeping.test] : []));
  expect(tests.filter((file) => !cites(file, id))).toEqual([]);
});

test("an act that refuses what breaks a rule is a row of the table of permissions", () => {
  const acts = clauses.flatMap(({ kept }) => kept.flatMap((keeping) => (keeping.by === "rule" ? keeping.acts : [])));
  expect(acts).toContain("sendNotice");
  expect(acts.filter((act) => !Object.keys(permissions).includes(act))).toEqual([]);
});

test("what a day brings for a rule's sake is told by name in the test that cites it", () => {
  const duties = clauses.flatMap(({ kept }) => kept.filter((keeping) => keeping.by === "duty"));
  expect(duties.map(({ act }) => act)).toContain("notice-missed");
  expect(duties.filter(({ act, test: file }) => !readFileSync(file, "utf8").includes(act))).toEqual([]);
});

test("each number or choice of an edition has its name, and the rules that turn on it say so", () => {
  const turning = Object.keys(parameterNames).map((name) => [
    name,
    clauses.filter(({ parameters }) => parameters?.some((parameter) => parameter === name)).map(({ id }) => id),
  ]);
  expect(Object.fromEntries(turning)).toEqual({
    pointsOpenGovernment: ["G4.8"],
    pointsMobilising: ["G4.8"],
    pointsTechnology: ["G4.8"],
    pointsCarryingOut: ["G4.8"],
    pointsEvaluating: ["G4.8"],
    pointsDrafting: ["G4.8"],
    nearPoints: ["G4.10"],
    appointmentDays: ["G4.1", "G4.13"],
    callDays: ["G4.13"],
    consultationDays: ["G4.2"],
    methodVoteDays: ["G4.2"],
    callOpenDays: ["G4.6"],
    termYears: ["G4.13", "G12.3"],
    renewal: ["G4.13", "G12.3"],
    mostTerms: ["G4.14"],
    meetingMonths: ["G5.1"],
    meetingWarnings: ["G5.1"],
    noticeDays: ["G5.3"],
    clearDays: ["G5.3"],
    proposalDays: ["G5.4"],
    rollForward: ["G5.4"],
    minutesDays: ["G5.5"],
    enrichmentDays: ["G5.6"],
    consensusAttempts: ["G5.8"],
    absences: ["G12.4"],
    absenceMonths: ["G12.4"],
    absenceAnswerDays: ["G12.4"],
    revisionMonths: ["G13.1"],
  });
});

test.each(editions().map((edition) => [edition.inForceFrom, edition] as const))(
  "the edition of %s has every number and choice that has a name, and no other",
  (_, { inForceFrom, ...parameters }) => {
    expect(Object.keys(parameters).toSorted()).toEqual(Object.keys(parameterNames).toSorted());
  },
);
