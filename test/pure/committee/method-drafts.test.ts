import { expect, test } from "@jest/globals";
import { AskedDraft } from "#committee/methods/draft";
import { draftMethod } from "#committee/methods/drafting";
import { draftIn, type MethodDraft, USUALLY_KEPT } from "#committee/methods/method";
import { allowed, circumstancesOn, id, on } from "./examples.ts";
import { draft, drafted } from "./method-examples.ts";

const faultsOf = (changes: Partial<MethodDraft>) =>
  AskedDraft.safeParse({ ...draft, ...changes }).error?.issues.map(({ path, ...issue }) => [
    ...path,
    "params" in issue && issue.params,
  ]);

test("a call closes after it opens: on one and the same day it can’t", () => {
  const call = (closesOn: string) => ({ call: { opensOn: on("2027-02-01"), closesOn: on(closesOn) } });
  expect(faultsOf(call("2027-02-02"))).toBeUndefined();
  expect(faultsOf(call("2027-02-01"))).toEqual([["call", "closesOn", { fault: "ends-before-it-begins" }]]);
});

test("what candidates brought is kept while what is found may be objected to, and no day less", () => {
  expect(faultsOf({ objectionDays: 5, keptDays: 5 })).toBeUndefined();
  expect(faultsOf({ objectionDays: 5, keptDays: 4 })).toEqual([["keptDays", { fault: "kept-too-briefly" }]]);
});

test("unless a method says otherwise, a dossier has the usual parts and is kept for half a year", () => {
  const { parts: _, keptDays: __, ...rest } = draft;
  expect(AskedDraft.parse(rest)).toEqual({ ...draft, keptDays: 180 });
  expect(USUALLY_KEPT).toBe(180);
});

test("its page tells what a dossier must have, the first part as 1", () => {
  const [first, second] = [draft.parts[0]!, draft.parts[2]!];
  const parts = [{ ...first, largest: 1_000 }, second];
  const { page } = allowed(
    draftMethod(id, { draft: { ...draft, parts }, title: drafted.title }, circumstancesOn("2026-12-01")),
  );
  expect(page.facts).toEqual({
    ...{ plan: draft.plan, seats: 9, opensOn: "2027-02-01", closesOn: "2027-03-01", objectionDays: 5, keptDays: 180 },
    ...{ "part.1.types": "application/pdf image/jpeg image/png", "part.1.largest": 1_000 },
    ...{ "part.2.types": "application/pdf", "part.2.largest": 10_000_000 },
  });
  expect(page.texts).toMatchObject({ "part.1.ar": first.name.ar, "part.2.fr": second.name.fr });
});

test("a method that is drafted hasn’t been put to consultation, and says what was drafted", () => {
  expect(drafted.round).toBe(0);
  expect(draftIn(drafted)).toEqual(draft);
});
