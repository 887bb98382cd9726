import type { CountedCase } from "#committee/composition/absence-case";
import type { Seat } from "#committee/composition/seats";
import { dutyChanges } from "#committee/duties/changes";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import { countAbsences } from "#committee/memberships/absence-count";
import { membershipFallsDue } from "#committee/memberships/dues";
import { endMembership } from "#committee/memberships/ending";
import { disputeJustification, givenAt, justifyAbsence } from "#committee/memberships/justifications";
import { allowed, on } from "./examples.ts";
import { absent, lived, meetingIds, membership, reason, says, settling } from "./membership-examples.ts";

/** All that a membership's deadlines can live, in one story: to answer, disputed, settled against it, to end, late, and ended. */
export const membershipStory = (): Readonly<{ done: readonly string[]; brought: readonly string[] }> => {
  const story = lived();
  const done: string[] = [];
  const brought: string[] = [];
  const after = (
    day: string,
    decide: (seat: Seat, circumstances: Circumstances) => Decision<Seat> | undefined,
    by: "person" | "day" = "person",
  ): void => {
    const before = story.now().owes;
    const { page } = story.after(day, decide);
    const happened = { about: `SEAT#${membership.id}`, known: { title: membership.body }, edition: membership.edition };
    const changes = dutyChanges({ ...happened, act: page.act, day: on(day), before, after: story.now().owes });
    done.push(...changes.map(({ change, duty }) => `${page.act} ${change} ${duty.name}`));
    if (by === "day") brought.push(page.act);
  };
  const [, , meeting] = meetingIds;
  const others = ["01KBFM5A3W8T0Q5Z6X7Y8V9WB0"];
  const falls = (seat: Seat, circumstances: Circumstances) => {
    const against = { meeting, seat: others[0]!, justified: false, by: "someone", at: circumstances.instant };
    return membershipFallsDue(seat, settling(3, { others, answers: [against] }), circumstances);
  };
  after("2026-09-10", (seat, today) => countAbsences(seat, absent(3), today));
  after("2026-09-14", (seat, today) =>
    allowed(justifyAbsence(seat, { standing: seat.absences as CountedCase, meeting, says }, today)),
  );
  after("2026-09-16", (seat, today) => {
    const absence = givenAt(seat, meeting)!;
    return allowed(disputeJustification(seat, { absence, reason }, today));
  });
  after("2026-10-01", falls, "day");
  after("2026-10-01", falls, "day");
  after("2026-10-05", falls, "day");
  after("2026-10-06", (seat, today) => allowed(endMembership(seat, { why: "absences" }, today)));
  return { done, brought };
};
