import { expect, test } from "@jest/globals";
import type { AbsenceCase } from "#committee/composition/absence-case";
import { isMembership, type Seat } from "#committee/composition/seats";
import { answerUntil } from "#committee/memberships/days";
import { endMembership } from "#committee/memberships/ending";
import { seats } from "#committee/memberships/kind";
import { membershipStarts } from "#committee/memberships/starts";
import { circumstancesOn, on } from "./examples.ts";
import { absent, membership } from "./membership-examples.ts";

const warned: AbsenceCase = { stage: "warned", absences: absent(2) };
const toAnswer = { stage: "to-answer", absences: absent(3), countedOn: on("2026-09-10") } as const;
const toEnd = { ...toAnswer, stage: "to-end", since: on("2026-09-25") } as const;

test("G12.4: a seat owes an answer once absences are counted, its end once they were answered for, and nothing before or once it has ended", () => {
  const starts = (changes: Partial<Seat>) => membershipStarts({ ...membership, ...changes });
  expect(starts({ absences: toAnswer })).toStrictEqual({ justification: "2026-09-10" });
  expect(starts({ absences: toEnd })).toStrictEqual({ "membership-end": "2026-09-25" });
  expect(starts({})).toStrictEqual({});
  expect(starts({ absences: warned })).toStrictEqual({});
  expect(starts({ absences: toAnswer, until: on("2026-09-20") })).toStrictEqual({});
});

test("G12.4: answers were taken until the day before the one from which the end is owed", () => {
  expect(answerUntil(toEnd, circumstancesOn("2026-10-01"))).toBe("2026-09-24");
});

test("G12.4: an end for absences is refused with how many stand", () => {
  const refused = (absences: AbsenceCase | undefined) => {
    const seat = { ...membership, ...(absences && { absences }) };
    return endMembership(seat, { why: "absences" }, circumstancesOn("2026-09-25"));
  };
  expect(refused(undefined)).toMatchObject({ refusals: [{ measures: { standing: 0, limit: 3 } }] });
  expect(refused(warned)).toMatchObject({ refusals: [{ measures: { standing: 2, limit: 3 } }] });
});

test("a membership is a seat of civil society’s that is there still", () => {
  const is = (changes: Partial<Seat>) => isMembership({ ...membership, ...changes });
  expect(is({})).toBe(true);
  expect(is({ until: on("2026-12-01") })).toBe(false);
  expect(is({ college: "administration" })).toBe(false);
});

test("seats that are there are listed by their college, and those that are no more apart from them", () => {
  expect(seats.sortedBy(membership)).toBe("civil-society");
  expect(seats.sortedBy({ ...membership, until: on("2026-12-01") })).toBe("-until 2026-12-01 civil-society");
});
