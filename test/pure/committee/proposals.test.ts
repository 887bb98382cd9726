import { expect, test } from "@jest/globals";
import { sendNotice } from "#committee/meetings/planning";
import { answerProposal, hasRoomFor, Proposal, propose } from "#committee/meetings/proposals";
import type { Proposed } from "#committee/meetings/proposed";
import { proposalsUntil, type Receipt } from "#committee/meetings/receipts";
import { allowed, at, circumstancesOn, on, planned } from "./examples.ts";

const noticed = allowed(sendNotice(planned, circumstancesOn("2026-12-07"))).state;
const made = {
  id: "01KBFM5A3W8T0Q5Z6X7Y8V9W0C",
  author: { by: "a-member", name: { ar: "عضوة", latin: "Membre" } },
};
const item: Proposed = { change: "agenda", title: { ar: "تقييم المرحلة الأولى" } };
const day = (heldOn: string): Proposed => ({ change: "date", heldOn: on(heldOn), reason: { ar: "تعارض المواعيد" } });
const received = (day: string): Receipt => ({ receivedOn: on(day) });
const proposal = (proposed: Proposed) =>
  allowed(propose(received("2026-12-07"), { ...made, proposed }, circumstancesOn("2026-12-10")));
const reason = { ar: "مقترح وجيه" };

test("G5.4: until the end of the third day after the notice a member proposes; on the day after it no longer", () => {
  const proposed = propose(received("2026-12-07"), { ...made, proposed: item }, circumstancesOn("2026-12-10"));
  expect(proposed).toEqual({
    allowed: true,
    value: { id: made.id, proposed: item, ...made.author, at: at("2026-12-10") },
  });
  expect(Proposal.parse(allowed(proposed))).toEqual(allowed(proposed));
  expect(propose(received("2026-12-07"), { ...made, proposed: item }, circumstancesOn("2026-12-11"))).toMatchObject({
    allowed: false,
    refusals: [{ rule: "G5.4", source: "text", measures: { until: "2026-12-10" } }],
  });
});

test("G5.4: the three days are each member's own: whom the notice reached a day later has until the day after", () => {
  const onThe = (day: string) => propose(received("2026-12-08"), { ...made, proposed: item }, circumstancesOn(day));
  expect(onThe("2026-12-11").allowed).toBe(true);
  expect(onThe("2026-12-12")).toMatchObject({ refusals: [{ rule: "G5.4", measures: { until: "2026-12-11" } }] });
});

test("G5.4: whom the notice has not reached may propose, however late it is: no time has begun to run", () => {
  const proposed = propose("not-received", { ...made, proposed: item }, circumstancesOn("2026-12-16"));
  expect(proposed).toMatchObject({ allowed: true, value: { id: made.id, at: at("2026-12-16") } });
  expect(proposalsUntil("not-received", circumstancesOn("2026-12-16"))).toBeUndefined();
});

test("G5.4: an item that is accepted comes on the agenda, and the notice goes out anew, whatever the days left", () => {
  const decision = allowed(
    answerProposal(noticed, { proposal: proposal(item), accepted: true, reason }, circumstancesOn("2026-12-11")),
  );
  expect(decision.state).toMatchObject({ stage: "noticed", notices: 2, noticeSentOn: "2026-12-11" });
  expect(decision.state.agenda.at(-1)).toEqual({ title: item.change === "agenda" && item.title });
  expect(decision.page).toMatchObject({
    act: "proposal-accepted",
    rules: ["G5.3", "G5.4"],
    facts: { proposal: made.id, proposedBy: "a-member", change: "agenda", accepted: true, agendaItems: 3 },
    texts: { "proposed.ar": "تقييم المرحلة الأولى", "reason.ar": "مقترح وجيه" },
  });
  expect(decision.letters).toMatchObject([{ letter: "notice-of-meeting", to: "members" }]);
  expect(decision.beside).toMatchObject([
    { kind: "PROPOSAL", id: made.id, value: { answer: { accepted: true, reason, at: at("2026-12-11") } } },
  ]);
});

test("an agenda of thirty items has no room for another; another day takes none", () => {
  const room = (items: number, proposed: Proposed) =>
    hasRoomFor({ ...noticed, agenda: Array.from({ length: items }, () => ({ title: reason })) }, proposal(proposed));
  expect([room(29, item), room(30, item), room(30, day("2026-12-21"))]).toEqual([true, false, true]);
});

test("G5.3: another day that is accepted reaches members ten days ahead, or is refused", () => {
  const answer = (heldOn: string) =>
    answerProposal(noticed, { proposal: proposal(day(heldOn)), accepted: true, reason }, circumstancesOn("2026-12-11"));
  expect(answer("2026-12-20")).toMatchObject({ allowed: false, refusals: [{ rule: "G5.3" }] });
  expect(answer("2026-12-21")).toMatchObject({
    allowed: true,
    value: { state: { heldOn: "2026-12-21" }, page: { facts: { proposedDay: "2026-12-21" } } },
  });
});

test("G5.4: a proposal that is declined stays on the record with the reason, and its author is told", () => {
  const decision = allowed(
    answerProposal(
      noticed,
      { proposal: proposal(day("2026-12-18")), accepted: false, reason },
      circumstancesOn("2026-12-09"),
    ),
  );
  expect(decision.state).toEqual(noticed);
  expect(decision.page).toMatchObject({ act: "proposal-declined", rules: ["G5.4"], facts: { accepted: false } });
  expect(decision.letters).toMatchObject([{ letter: "proposal-declined", to: "PERSON#a-member", reason }]);
});
