import { expect, test } from "@jest/globals";
import { appointToGroup, Founding, isIn, leaveGroup, openGroup } from "#committee/groups/groups";
import { Region, regionNames } from "#committee/kernel/regions";
import { allowed, circumstancesOn } from "./examples.ts";
import { letter } from "./plan-examples.ts";

const [groupId, memberId] = ["01KBFM5A3W8T0Q5Z6X7Y8V9W0S", "01KBFM5A3W8T0Q5Z6X7Y8V9W0T"];
const title = { ar: "مجموعة البيانات المفتوحة" };
const thematic = allowed(openGroup(groupId, { kind: "thematic", title }, circumstancesOn("2026-12-01"))).state;
const joining = {
  name: { ar: "خبيرة", latin: "Experte" },
  body: { ar: "وزارة الصحة" },
  side: "administration",
} as const;
const joinedBy = (cited: object, side: "administration" | "non-governmental" = "administration") =>
  appointToGroup(thematic, { id: memberId, joining: { ...joining, side, ...cited } }, circumstancesOn("2026-12-10"));

test("G9.3: a territorial group is of one of the twelve regions, and a thematic one of none", () => {
  expect(Region.options).toHaveLength(12);
  expect(new Set(Object.values(regionNames).map(({ ar }) => ar)).size).toBe(12);
  expect(Founding.safeParse({ kind: "territorial", title }).success).toBe(false);
  expect(Founding.safeParse({ kind: "territorial", title, region: "souss-massa" }).success).toBe(true);
  expect(Founding.safeParse({ kind: "thematic", title, region: "souss-massa" }).success).toBe(false);
});

test("G8.1: whoever represents the administration in a group is refused without an official letter; others need none", () => {
  expect(joinedBy({})).toMatchObject({ allowed: false, refusals: [{ rule: "G8.1", source: "text" }] });
  expect(allowed(joinedBy({ letter })).page).toMatchObject({
    act: "group-joined",
    rules: ["G8.1"],
    facts: { member: memberId, letter },
  });
  expect(allowed(joinedBy({}, "non-governmental")).page.rules).toEqual([]);
});

test("its page tells of which region a group is, where it is of one, and by which letter someone came", () => {
  const facts = (founding: Founding) => allowed(openGroup(groupId, founding, circumstancesOn("2026-12-01"))).page.facts;
  expect(facts({ kind: "territorial", title, region: "souss-massa" })).toStrictEqual({
    ...{ kind: "territorial", region: "souss-massa" },
  });
  expect(facts({ kind: "thematic", title })).toStrictEqual({ kind: "thematic" });
  const joined = (cited: object) => allowed(joinedBy(cited, "non-governmental")).page.facts;
  expect(joined({ letter })).toStrictEqual({ member: memberId, side: "non-governmental", letter });
  expect(joined({})).toStrictEqual({ member: memberId, side: "non-governmental" });
});

test("who leaves a group leaves alone, and is in it no more though others are", () => {
  const other = "01KBFM5A3W8T0Q5Z6X7Y8V9W0Q";
  const one = allowed(joinedBy({ letter })).state;
  const both = allowed(
    appointToGroup(one, { id: other, joining: { ...joining, letter } }, circumstancesOn("2026-12-11")),
  ).state;
  const { state } = allowed(leaveGroup(both, memberId, circumstancesOn("2027-03-01")));
  expect([isIn(state, memberId), isIn(state, other)]).toEqual([false, true]);
  expect(state.members.map(({ until }) => until)).toEqual(["2027-03-01", undefined]);
});

test("who leaves a group stays on its record, from their first day to their last", () => {
  const joined = allowed(joinedBy({ letter })).state;
  expect([isIn(thematic, memberId), isIn(joined, memberId)]).toEqual([false, true]);
  const left = allowed(leaveGroup(joined, memberId, circumstancesOn("2027-03-01"))).state;
  expect(left.members).toMatchObject([{ from: "2026-12-10", until: "2027-03-01" }]);
  expect(isIn(left, memberId)).toBe(false);
});
