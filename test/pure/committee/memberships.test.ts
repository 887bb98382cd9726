import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { firstAlmanac } from "#calendar/first-almanac";
import { type CountedCase, disputesIn, Justification } from "#committee/composition/absence-case";
import { Ended } from "#committee/composition/ended";
import { Seat } from "#committee/composition/seats";
import { countAbsences } from "#committee/memberships/absence-count";
import { answerDispute, isRejected, settleDispute } from "#committee/memberships/disputes";
import { membershipFallsDue } from "#committee/memberships/dues";
import { type Ending, endMembership } from "#committee/memberships/ending";
import {
  acceptJustification,
  countedAt,
  disputeJustification,
  givenAt,
  justifiableAt,
  justifiedAs,
  justifyAbsence,
} from "#committee/memberships/justifications";
import { recountMembership } from "#committee/memberships/moves";
import { allowed, at, circumstancesOn, on } from "./examples.ts";
import { absent, dayOf, lived, meetingIds, membership, reason, says, settling } from "./membership-examples.ts";
import { unsealed } from "./sealed.ts";

const [first, second, third] = meetingIds;

const counted = () => {
  const story = lived();
  story.after("2026-06-11", (seat, today) => countAbsences(seat, absent(2), today));
  story.after("2026-09-10", (seat, today) => countAbsences(seat, absent(3), today));
  return story;
};

const justified = (meeting: string = third) => {
  const story = counted();
  story.after("2026-09-14", (seat, today) =>
    allowed(justifyAbsence(seat, { standing: seat.absences as CountedCase, meeting, says }, today)),
  );
  return story;
};

const disputed = (meeting: string = third) => {
  const story = justified(meeting);
  story.after("2026-09-16", (seat, today) => {
    const absence = givenAt(seat, meeting)!;
    return allowed(disputeJustification(seat, { absence, reason }, today));
  });
  return story;
};

const answersOf = (...justifieds: readonly boolean[]) => {
  const others = justifieds.map((_, index) => `01KBFM5A3W8T0Q5Z6X7Y8V9WB${index}`);
  const answers = justifieds.map((word, index) => ({
    ...{
      meeting: third,
      seat: others[index]!,
      justified: word,
      by: "someone",
      at: circumstancesOn("2026-09-20").instant,
    },
  }));
  return { others, answers };
};

const refusedBy = (ending: Ending, seat: Seat, day: string) => {
  const ruling = endMembership(seat, ending, circumstancesOn(day));
  return ruling.allowed ? [] : ruling.refusals.map(({ rule, source }) => `${rule} ${source}`);
};

test("G12.4: at the last absence but one a membership is warned, once; one alone asks for nothing", () => {
  expect(countAbsences(membership, absent(1), circumstancesOn("2026-03-12"))).toBeUndefined();
  const story = lived();
  const { page, letters } = story.after("2026-06-11", (seat, today) => countAbsences(seat, absent(2), today));
  expect(page).toEqual({
    act: "absence-warned",
    rules: ["G12.4"],
    facts: { standing: 2, meetings: `${first} ${second}` },
  });
  expect(letters).toMatchObject([
    { letter: "absence-warning", to: `MEMBERSHIP#SEAT#${membership.id}`, absences: absent(2) },
  ]);
  expect(countAbsences(story.now().state, absent(2), circumstancesOn("2026-06-12"))).toBeUndefined();
});

test("G12.4: at the last one the association has ten working days, as the register keeps them", () => {
  const { state, owes } = counted().now();
  expect(state.absences).toEqual({ stage: "to-answer", countedOn: "2026-09-10", absences: absent(3) });
  expect(dayOf(owes, "justification")).toBe("2026-09-24");
  expect(Seat.parse(state)).toEqual(state);
});

test("G12.4: a warning that a corrected sheet leaves without ground is taken back by a page of its own", () => {
  const story = lived();
  story.after("2026-06-11", (seat, today) => countAbsences(seat, absent(2), today));
  const { page, letters } = story.after("2026-06-15", (seat, today) => countAbsences(seat, absent(1), today));
  expect(page).toMatchObject({ act: "absences-rested", facts: { standing: 0 } });
  expect(letters).toMatchObject([{ letter: "absences-resting", absences: [] }]);
  expect(story.now().state.absences).toBeUndefined();
});

test("G12.4: a further absence in a corrected sheet opens the time to answer anew, and keeps what was said of the others", () => {
  const story = justified();
  const later = { meeting: "01KBFM5A3W8T0Q5Z6X7Y8V9WA4", heldOn: on("2026-07-16") };
  const { page } = story.after("2026-09-17", (seat, today) =>
    countAbsences(seat, [absent(3)[0]!, later, absent(3)[2]!], today),
  );
  expect(page).toMatchObject({ act: "absences-counted", facts: { answerUntil: "2026-10-01" } });
  expect(countedAt(story.now().state, third)?.justification).toMatchObject({ stage: "given", says });
});

test("why someone was absent is bound by the journal, and shown to no one by it", () => {
  const story = counted();
  const { page } = story.after("2026-09-24", (seat, today) =>
    allowed(justifyAbsence(seat, { standing: seat.absences as CountedCase, meeting: third, says }, today)),
  );
  expect(page).toMatchObject({ act: "absence-justified", facts: { meeting: third } });
  expect(page.reserved).toEqual({ "justification.ar": says.ar });
  expect(page.texts).toBeUndefined();
});

test("all that an association says of an absence is sealed on its page, and the reason why that is disputed on the next", () => {
  const [given, disputed] = Justification.def.options;
  const story = counted();
  const standing = story.now().state.absences as CountedCase;
  const said = { says: { ...says, fr: "Malade." }, evidence: first };
  const { page } = story.after("2026-09-14", (seat, today) =>
    allowed(justifyAbsence(seat, { standing, meeting: third, ...said }, today)),
  );
  expect(unsealed(given, said, page)).toEqual(["stage", "at"]);
  const next = story.after("2026-09-16", (seat, today) =>
    allowed(disputeJustification(seat, { absence: givenAt(seat, third)!, reason }, today)),
  );
  expect(unsealed(disputed, { reason }, next.page)).toEqual(["stage", "says", "evidence", "at", "disputedOn"]);
});

test("what waits for an answer is what was said of an absence, until it is accepted or disputed", () => {
  const [before, after, then] = [counted(), justified(), disputed()].map((story) => story.now().state);
  expect([before!, membership, then!].map((seat) => givenAt(seat, third))).toEqual([undefined, undefined, undefined]);
  expect(givenAt(after!, third)).toMatchObject({ meeting: third, justification: { stage: "given", says } });
});

test("G12.4: an absence is justified until the last day, and not on the day after", () => {
  const { state, owes } = counted().now();
  const on24 = circumstancesOn("2026-09-24", undefined, owes);
  const on25 = circumstancesOn("2026-09-25", undefined, owes);
  const justifying = { standing: state.absences as CountedCase, meeting: third, says };
  expect(justifyAbsence(state, justifying, on24).allowed).toBe(true);
  expect(justifyAbsence(state, justifying, on25)).toMatchObject({ refusals: [{ rule: "G12.4", source: "ours" }] });
});

test("G12.4: what is accepted counts no more, and three others that still stand ask for an answer anew", () => {
  const fourth = { meeting: "01KBFM5A3W8T0Q5Z6X7Y8V9WA4", heldOn: on("2026-09-11") };
  const story = justified(first);
  const { letters } = story.after("2026-09-17", (seat, today) =>
    allowed(acceptJustification(seat, { meeting: first, absences: [...absent(3), fourth] }, today)),
  );
  expect(letters).toMatchObject([{ letter: "absences-counted", answerUntil: "2026-10-01" }]);
  expect(story.now().state).toMatchObject({ excused: [first], absences: { stage: "to-answer" } });
});

test("G12.4: disputes are told the longest first, and where nothing is to answer for there is none", () => {
  const dispute = (day: string) =>
    ({ stage: "disputed", says, at: at("2026-09-14"), reason, disputedOn: on(day) }) as const;
  const days = ["2026-09-17", "2026-09-15", "2026-09-18", "2026-09-16"];
  const absences = days.map((day) => ({ ...absent(1)[0]!, justification: dispute(day) }));
  const disputes = disputesIn({ stage: "to-answer", countedOn: on("2026-09-10"), absences });
  expect(disputes.map(({ justification }) => justification.disputedOn)).toEqual(days.toSorted());
  expect([disputesIn(undefined), disputesIn({ stage: "warned", absences: absent(2) })]).toEqual([[], []]);
});

test("G12.4: a dispute asks every other association of the college, and has ten working days", () => {
  const { owes } = disputed().now();
  expect(dayOf(owes, "dispute")).toBe("2026-09-30");
  const story = justified();
  const { letters } = story.after("2026-09-16", (seat, today) => {
    const absence = givenAt(seat, third)!;
    return allowed(disputeJustification(seat, { absence, reason }, today));
  });
  expect(letters).toMatchObject([
    { letter: "justification-disputed", to: `CIVIL-SOCIETY-BUT#SEAT#${membership.id}`, until: "2026-09-30", says },
  ]);
});

test.each([
  ["2026-09-30", true],
  ["2026-10-01", false],
])("G12.4: on %s a dispute until 2026-09-30 may be answered: %s", (day, open) => {
  const { state, owes } = disputed().now();
  const { justification } = countedAt(state, third)!;
  if (justification?.stage !== "disputed") throw new Error("not disputed");
  const answer = { meeting: third, seat: "01KBFM5A3W8T0Q5Z6X7Y8V9WB0", justified: true };
  expect(answerDispute(justification, answer, circumstancesOn(day, undefined, owes)).allowed).toBe(open);
});

test.each([
  [0, 0, false],
  [0, 8, false],
  [4, 8, false],
  [5, 8, true],
  [4, 7, true],
  [3, 7, false],
])("G12.4: %d against of %d others reject a justification: %s", (against, others, rejected) => {
  expect(isRejected(against, others)).toBe(rejected);
});

test("G12.4: whatever is answered, a justification is rejected by more than half of the others, and by no fewer", () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 12 }), (words) => {
      const { state } = disputed().now();
      const settled = settleDispute(state, settling(3, answersOf(...words)), circumstancesOn("2026-10-01"))!;
      const against = words.filter((word) => !word).length;
      expect(settled.page.facts["justified"]).toBe(against <= words.length - against);
    }),
  );
});

test("an answer of an association that is in office no more doesn't count", () => {
  const { answers, others } = answersOf(false, false, false);
  const { state } = disputed().now();
  const settled = settleDispute(
    state,
    settling(3, { answers, others: others.slice(0, 1) }),
    circumstancesOn("2026-10-01"),
  );
  expect(settled?.page.facts).toMatchObject({ others: 1, against: 1, justified: false });
});

test("G12.4: answers close once the time is over, unless something that was said is open still", () => {
  const close = (story: ReturnType<typeof lived>, day: string) => {
    const { state, owes } = story.now();
    return membershipFallsDue(state, settling(3), circumstancesOn(day, undefined, owes))?.page.act;
  };
  expect(close(counted(), "2026-09-24")).toBeUndefined();
  expect(close(counted(), "2026-09-25")).toBe("answers-closed");
  expect(close(justified(), "2026-09-25")).toBeUndefined();
  expect(close(disputed(), "2026-09-25")).toBeUndefined();
  expect(close(disputed(), "2026-10-01")).toBe("dispute-settled");
});

test("G12.4: an end for absences is refused for too few, too early, or while something is open", () => {
  const absences = { why: "absences" } as const;
  expect(refusedBy(absences, membership, "2026-09-25")).toEqual(["G12.4 text"]);
  expect(refusedBy(absences, counted().now().state, "2026-09-24")).toEqual(["G12.4 ours"]);
  expect(refusedBy(absences, counted().now().state, "2026-09-25")).toEqual([]);
  expect(refusedBy(absences, disputed().now().state, "2026-09-24")).toEqual(["G12.4 ours", "G12.4 reading"]);
  expect(refusedBy(absences, justified().now().state, "2026-09-25")).toEqual(["G12.4 reading"]);
});

test.each([
  ["G12.1", { why: "dissolution", dissolvedOn: on("2026-04-01"), evidence: third }],
  ["G12.2", { why: "withdrawal", letter: third }],
] as const)("%s: a membership ends whatever its absences, and its seat with it", (rule, ending) => {
  const { state, page, letters } = allowed(endMembership(membership, ending, circumstancesOn("2026-04-02")));
  expect(page).toMatchObject({ act: "membership-ended", rules: [rule], facts: ending });
  expect(state).toMatchObject({ until: "2026-04-02", ended: ending, tenures: [{ until: "2026-04-02" }] });
  expect(letters).toMatchObject([{ letter: "membership-ended", to: "PERSON#person-3", endedOn: "2026-04-02" }]);
  expect(Seat.parse(state)).toEqual(state);
});

const shown = [
  { why: "dissolution", dissolvedOn: on("2026-04-01"), evidence: first },
  { why: "withdrawal", letter: first },
] as const satisfies readonly Ending[];

test.each(shown)("all that shows an end for $why is sealed on its page", (ending) => {
  const shape = Ended.def.options.find((option) => option.shape.why.def.values.some((why) => why === ending.why))!;
  const { page } = allowed(endMembership(membership, ending, circumstancesOn("2026-04-02")));
  expect(unsealed(shape, ending, page)).toEqual([]);
});

test("the calendar moves the time to answer, and the association is told", () => {
  const holiday = {
    date: on("2026-09-21"),
    name: { ar: "عطلة" },
    certainty: "announced",
    source: { ar: "بلاغ" },
  } as const;
  const almanac = { holidays: [...firstAlmanac().holidays, holiday] };
  const story = counted();
  const cause = { page: 2, days: [] };
  const { page, letters } = story.after("2026-09-15", (seat, today) => recountMembership(seat, cause, today), almanac);
  expect(page).toMatchObject({
    act: "deadlines-moved",
    facts: { "justification.was": "2026-09-24", "justification.is": "2026-09-25" },
  });
  expect(letters.map(({ to }) => to)).toEqual([`MEMBERSHIP#SEAT#${membership.id}`]);
  expect(dayOf(story.now().owes, "justification")).toBe("2026-09-25");
});

test("a membership that is only warned, or not even that, has nothing to answer for", () => {
  const warned = { ...membership, absences: { stage: "warned", absences: absent(2) } } as const;
  for (const seat of [membership, warned]) {
    expect([countedAt(seat, first), justifiableAt(seat, first)]).toEqual([undefined, undefined]);
    const given = { stage: "given", says, at: at("2026-09-14") } as const;
    expect(justifiedAs(seat, first, given)).toEqual(seat);
  }
});

test("what was said of an absence may be changed until it is answered, and of one that isn’t counted nothing is said", () => {
  const standing = (story: ReturnType<typeof lived>, meeting: string) =>
    justifiableAt(story.now().state, meeting)?.stage;
  expect([counted(), justified(), disputed()].map((story) => standing(story, third))).toEqual([
    ...["to-answer", "to-answer", undefined],
  ]);
  expect(standing(disputed(), first)).toBe("to-answer");
  expect(standing(counted(), "01KBFM5A3W8T0Q5Z6X7Y8V9WA9")).toBeUndefined();
});

test("what shows why someone was absent goes with their words, through a dispute and to its end", () => {
  const evidence = "01KBFM5A3W8T0Q5Z6X7Y8V9W0F";
  const story = counted();
  const { page } = story.after("2026-09-14", (seat, today) =>
    allowed(justifyAbsence(seat, { standing: seat.absences as CountedCase, meeting: third, says, evidence }, today)),
  );
  expect(page.facts).toEqual({ meeting: third, evidence });
  const shows = () => countedAt(story.now().state, third)?.justification;
  const word = { says, evidence, at: at("2026-09-14") };
  expect(shows()).toEqual({ stage: "given", ...word });
  story.after("2026-09-16", (seat, today) =>
    allowed(disputeJustification(seat, { absence: givenAt(seat, third)!, reason }, today)),
  );
  expect(shows()).toEqual({ stage: "disputed", ...word, reason, disputedOn: "2026-09-16" });
  story.after("2026-10-01", (seat, today) => settleDispute(seat, settling(3, answersOf(false)), today));
  expect(shows()).toEqual({ stage: "rejected", ...word });
});

test("G12.4: the page of a dispute tells how many were for it and against it, and of how many", () => {
  const { state } = disputed().now();
  const settled = settleDispute(state, settling(3, answersOf(true, true, true, false)), circumstancesOn("2026-10-01"));
  expect(settled?.page.facts).toEqual({ meeting: third, others: 4, inFavour: 3, against: 1, justified: true });
});
