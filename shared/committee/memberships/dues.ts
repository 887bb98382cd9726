import { openIn } from "#committee/composition/absence-case";
import { type Seat, toldOf } from "#committee/composition/seats";
import type { DutyName } from "#committee/duties";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import { fallen, foundMissed, type Owed } from "#committee/kernel/owing";
import { type Settling, settleDispute } from "#committee/memberships/disputes";

type Brought = Decision<Seat> | undefined;
type Bring = (seat: Seat, settling: Settling, circumstances: Circumstances) => Brought;

/** The time to answer is over and nothing that was answered is open: the membership has ended, and its end is to be recorded. */
const closeAnswers: Bring = (seat, _settling, { today }) => {
  const { absences } = seat;
  if (absences?.stage !== "to-answer" || openIn(absences).length > 0) return undefined;
  const meetings = absences.absences.map(({ meeting }) => meeting).join(" ");
  return {
    state: { ...seat, absences: { ...absences, stage: "to-end", since: today } },
    page: { act: "answers-closed", rules: ["G12.4"], facts: { standing: absences.absences.length, meetings } },
    letters: [{ letter: "membership-to-end", ...toldOf(seat), to: "secretariat" }],
  };
};

/** The end should have been recorded, and has not: it stands on the record. */
const missed = (seat: Seat, owed: Owed): Decision<Seat> => ({ state: seat, ...foundMissed(owed, {}), letters: [] });

const brings: Readonly<Partial<Record<DutyName, Bring>>> = {
  dispute: settleDispute,
  justification: closeAnswers,
};

/** What a seat's coming day asks for, one thing at a time, and nothing when all has been done (G12.4). */
export const membershipFallsDue = (seat: Seat, settling: Settling, circumstances: Circumstances): Brought =>
  fallen(circumstances.owes, circumstances.instant)
    .flatMap((owed) => {
      const bring = brings[owed.name];
      return (bring ? bring(seat, settling, circumstances) : missed(seat, owed)) ?? [];
    })
    .at(0);
