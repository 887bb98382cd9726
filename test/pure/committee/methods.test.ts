import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { inTheWay } from "#committee/kernel/kind";
import { contributeToMethod } from "#committee/methods/contributions";
import { showingMethod } from "#committee/methods/documents";
import { openConsultation } from "#committee/methods/drafting";
import { adopts, methodFallsDue } from "#committee/methods/dues";
import { methods } from "#committee/methods/kind";
import { methodLookAt } from "#committee/methods/look";
import type { Method } from "#committee/methods/method";
import { openMethodVote, voteOnMethod } from "#committee/methods/votes";
import { type ActName, rightOf } from "#committee/permissions";
import type { Ruling } from "#guide/rule";
import { allowed, circumstancesOn, id, on } from "./examples.ts";
import {
  become,
  besideNothing,
  cast,
  consulted,
  consulting,
  contributed,
  drafted,
  says,
  voters,
  voting,
} from "./method-examples.ts";

const rulesOf = (ruling: Ruling<unknown>) =>
  ruling.allowed ? [] : ruling.refusals.map(({ rule, source }) => [rule, source]);
const outOfOrder = [["G4.2", "reading"]];

const [first = "", second = "", third = "", fourth = ""] = voters;
const contributing = { association: first, name: { ar: "جمعية" }, says, key: "k" };
const ballot = { voter: first, body: { ar: "جمعية" }, yes: true };
const adopted = become(voting(0), "2026-12-25", { ballots: [cast(voting(0), first, true)], inOffice: [first] });
const published = become(adopted, "2026-12-25");

const stages: readonly Method[] = [drafted, consulting, consulted, voting(3), adopted, published];

const acts = [
  ["changeMethod", ["drafted", "consulted"]],
  ["openConsultation", ["drafted"]],
  ["contributeToMethod", ["consulting"]],
  ["answerContribution", ["consulted"]],
  ["openMethodVote", ["consulted"]],
  ["voteOnMethod", ["voting"]],
] as const satisfies readonly (readonly [ActName, readonly Method["stage"][]])[];

const cells = acts.flatMap(([act, at]) =>
  stages.map(
    (method) => [act, method.stage, at.some((one) => one === method.stage) ? [] : outOfOrder, method] as const,
  ),
);

test.each(cells)("G4.2: whether %s is in order while a method is %s", (act, _stage, broken, method) => {
  const stands = inTheWay(methods, rightOf(act), method);
  expect(rulesOf({ allowed: false, refusals: stands === "not-at-this-stage" ? [] : stands })).toEqual(broken);
});

test("G4.2: all associations of the space are written to when the consultation opens", () => {
  const { letters, page } = allowed(openConsultation(drafted, on("2026-12-15"), circumstancesOn("2026-12-01")));
  expect(letters).toMatchObject([{ letter: "method-asked", to: "associations", asks: "contribution" }]);
  expect(page.facts).toMatchObject({ round: 1, opensOn: "2026-12-01", closesOn: "2026-12-15" });
});

test.each([
  ["2026-12-10", [["G4.2", "ours"]]],
  ["2026-12-11", []],
] as const)("a consultation opened on 1 December may end on %s or not", (closesOn, broken) => {
  expect(rulesOf(openConsultation(drafted, on(closesOn), circumstancesOn("2026-12-01")))).toEqual(broken);
});

test.each([
  ["2026-12-15", []],
  ["2026-12-16", [["G4.2", "reading"]]],
] as const)("an association contributes until the end of the last day: on %s", (today, broken) => {
  expect(rulesOf(contributeToMethod(consulting, contributing, circumstancesOn(today)))).toEqual(broken);
});

test.each([
  ["2026-12-24", []],
  ["2026-12-25", [["G4.2", "reading"]]],
] as const)("votes are cast until the end of the last day: on %s", (today, broken) => {
  expect(rulesOf(voteOnMethod(voting(3), ballot, circumstancesOn(today)))).toEqual(broken);
});

test("the consultation closes by itself once its last day is over, and its page binds what was contributed", () => {
  const beside = { ...besideNothing, contributions: [contributed(first)] };
  expect(methodFallsDue(consulting, beside, circumstancesOn("2026-12-15"))).toBeUndefined();
  expect(methodFallsDue(consulting, beside, circumstancesOn("2026-12-16"))).toMatchObject({
    state: { stage: "consulted" },
    page: {
      act: "consultation-closed",
      facts: { contributions: 1 },
      bound: { [`contribution.1.${first}.ar`]: { words: says.ar } },
    },
  });
});

test("each contribution is answered before the vote opens", () => {
  const contributions = [contributed(first), { ...contributed(second), answer: { says, at: drafted.since } }];
  const opening = (among: typeof contributions) =>
    openMethodVote(consulted, { contributions: among, college: 3 }, circumstancesOn("2026-12-17"));
  expect(rulesOf(opening(contributions))).toEqual([["G4.2", "ours"]]);
  expect(rulesOf(opening(contributions.slice(1)))).toEqual([]);
});

test.each([
  [3, "college", "civil-society"],
  [1, "college", "civil-society"],
  [0, "space", "associations"],
] as const)("where the college has %d members, it is the %s that votes", (college, electorate, to) => {
  const opening = openMethodVote(consulted, { contributions: [], college }, circumstancesOn("2026-12-17"));
  expect(allowed(opening)).toMatchObject({
    state: { vote: { electorate, opensOn: "2026-12-17", closesOn: "2026-12-24" } },
    letters: [{ letter: "method-asked", to, asks: "vote" }],
  });
});

describe("the count", () => {
  const of = (method: ReturnType<typeof voting>, yes: readonly boolean[], inOffice = voters) => ({
    ballots: yes.map((one, index) => cast(method, voters[index] ?? "", one)),
    inOffice,
  });

  test.each([
    [[true, true, true], "adopted"],
    [[true, true], "drafted"],
    [[true, true, false, false], "drafted"],
    [[], "drafted"],
  ] as const)("of a college of four, of whom %j voted: %s", (yes, stage) => {
    const method = voting(4);
    expect(become(method, "2026-12-24", of(method, yes)).stage).toBe("voting");
    expect(become(method, "2026-12-25", of(method, yes)).stage).toBe(stage);
  });

  test("of the space, of those who voted: two of three adopt, one of two doesn't, nobody doesn't", () => {
    const method = voting(0);
    const counted = (yes: readonly boolean[]) => become(method, "2026-12-25", of(method, yes)).stage;
    expect([counted([true, true, false]), counted([true, false]), counted([])]).toEqual([
      "adopted",
      "drafted",
      "drafted",
    ]);
  });

  test("the vote of a seat that is no more in office when it ends doesn't count", () => {
    const method = voting(4);
    const beside = of(method, [true, true, true], [second, third, fourth]);
    expect(become(method, "2026-12-25", beside)).toMatchObject({
      stage: "adopted",
      count: { voters: 3, inFavour: 2, against: 0 },
    });
  });

  test("tells each vote by its seat, and how it came out, on the page of the journal", () => {
    const method = voting(3);
    const beside = { ...besideNothing, ...of(method, [true, false], [first, second, third]) };
    expect(methodFallsDue(method, beside, circumstancesOn("2026-12-25"))?.page).toMatchObject({
      act: "method-not-adopted",
      facts: { voters: 3, inFavour: 1, against: 1, [`vote.${first}`]: true, [`vote.${second}`]: false },
    });
  });

  test("a method that is not adopted can be changed and put to consultation again, in a round of its own", () => {
    const again = become(voting(3), "2026-12-25", { inOffice: [first, second, third] });
    if (again.stage !== "drafted") throw new Error("what is not adopted is a draft again");
    const { state } = allowed(openConsultation(again, on("2027-01-15"), circumstancesOn("2026-12-28")));
    expect(state).toMatchObject({ stage: "consulting", round: 2, count: { adopted: false } });
  });

  test("adopts by more than half, never by half", () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (inFavour, others) => {
        expect(adopts(inFavour, inFavour + others)).toBe(inFavour > others);
      }),
    );
  });
});

test("G4.6: what was adopted is published by itself at once, and then nothing more is due", () => {
  expect(adopted).toMatchObject({ stage: "adopted", adoptedAt: circumstancesOn("2026-12-25").instant });
  expect(published).toMatchObject({ stage: "published", publishedOn: "2026-12-25" });
  expect(methodLookAt(published)).toBeUndefined();
  expect(methodFallsDue(published, besideNothing, circumstancesOn("2027-12-25"))).toBeUndefined();
});

test("a method is shown by two documents once it was put to consultation, and by none before", () => {
  expect(showingMethod(drafted)).toEqual([]);
  for (const method of stages.slice(1)) expect(showingMethod(method)).toEqual([`method/${id}`, "method"]);
});
