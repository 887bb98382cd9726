import { expect, test } from "@jest/globals";
import { Letter } from "#committee/correspondence";
import { reissueNotice } from "#committee/meetings/planning";
import type { Followed } from "#committee/meetings/receipts";
import { Again, isOwedAgain, letterAsked, sendAgain, wasSentAgain } from "#committee/meetings/sent-again";
import { allowed, at, circumstancesOn, id, plan, planned, seats } from "./examples.ts";
import { cancelled, held, noticed, postponed, published, sent } from "./meeting-examples.ts";

const reissued = allowed(reissueNotice(noticed, { ...plan, link: undefined }, circumstancesOn("2026-12-09"))).state;

const to = `SEAT#${seats[0]!.id}` as const;
const notice: Again = { page: 2, letter: "notice-of-meeting", to };
const minutes: Again = { page: 5, letter: "minutes-of-meeting", to };

const bounced = (asked: Again, more: Partial<Followed> = {}): Followed => ({
  ...asked,
  person: "PERSON#a-member",
  status: "bounced",
  queuedAt: at(asked.letter === "notice-of-meeting" ? "2026-12-07" : "2026-12-22"),
  ...more,
});

test("G5.4: a notice that came back goes again to that seat alone, with three days from the day on which it goes now", () => {
  const decision = allowed(sendAgain(noticed, notice, circumstancesOn("2026-12-09")));
  expect(decision).toEqual({
    state: noticed,
    page: {
      act: "letter-sent-again",
      rules: ["G5.3", "G5.4"],
      facts: { letter: "notice-of-meeting", insteadOf: 2, seat: seats[0]!.id },
    },
    letters: [{ ...notice, page: undefined, insteadOf: 2, meeting: noticed, proposalsUntil: "2026-12-14" }],
  });
  expect(Letter.parse(decision.letters[0])).toEqual(decision.letters[0]);
});

test.each([
  ["sent to be enriched", sent],
  ["published", published],
] as const)("G5.5: minutes that came back go again, once they are %s", (_, meeting) => {
  const decision = allowed(sendAgain(meeting, minutes, circumstancesOn("2026-12-28")));
  expect(decision).toMatchObject({ state: meeting, page: { rules: ["G5.5"], facts: { insteadOf: 5 } } });
  expect(decision.letters).toEqual([{ letter: "minutes-of-meeting", to, insteadOf: 5, meeting }]);
  expect(Letter.parse(decision.letters[0])).toEqual(decision.letters[0]);
});

test.each([postponed, cancelled, held, planned].map((meeting) => [meeting.stage, meeting] as const))(
  "a meeting that is %s owes no notice and no minutes again",
  (_, meeting) => {
    for (const asked of [notice, minutes]) expect(isOwedAgain(meeting, bounced(asked))).toBe(false);
  },
);

test("what came back is owed again while it is the meeting's present notice, or its minutes", () => {
  expect(isOwedAgain(noticed, bounced(notice))).toBe(true);
  expect(isOwedAgain(noticed, bounced(notice, { status: "rejected" }))).toBe(true);
  expect(isOwedAgain(reissued, bounced(notice))).toBe(false);
  expect(isOwedAgain(sent, bounced(notice))).toBe(false);
  expect([sent, published].map((meeting) => isOwedAgain(meeting, bounced(minutes)))).toEqual([true, true]);
  expect(isOwedAgain(noticed, bounced(notice, { letter: "meeting-postponed" }))).toBe(false);
  expect(isOwedAgain(noticed, bounced(notice, { to: "PERSON#a-member" }))).toBe(false);
});

test.each(["queued", "claimed", "sent", "delivered", "complained"] as const)(
  "a letter that is %s did not come back",
  (status) => expect(isOwedAgain(noticed, bounced(notice, { status }))).toBe(false),
);

test("a letter is found by its page and its seat, and is answered once it was sent again on a later page", () => {
  const other = { ...notice, to: `SEAT#${id}` } as const;
  const letters = [bounced(notice), bounced(other), bounced({ ...other, page: 6 })];
  expect(letterAsked(letters, notice)).toEqual(bounced(notice));
  expect(letterAsked(letters, { ...notice, page: 3 })).toBeUndefined();
  expect(letterAsked(letters, { ...minutes, page: 2 })).toBeUndefined();
  expect([notice, other, { ...other, page: 6 }].map((asked) => wasSentAgain(letters, asked))).toEqual([
    false,
    true,
    false,
  ]);
});

test.each([
  ["a letter that the guide doesn't ask for", { ...notice, letter: "meeting-cancelled" }],
  ["all members", { ...notice, to: "members" }],
  ["a person", { ...notice, to: "PERSON#a-member" }],
  ["no page", { ...notice, page: 0 }],
])("what is asked for can't be %s", (_, asked) => expect(Again.safeParse(asked).success).toBe(false));
