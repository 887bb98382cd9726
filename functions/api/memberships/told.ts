import { type Counted, disputesIn } from "#committee/composition/absence-case";
import { present, Seat } from "#committee/composition/seats";
import type { Circumstances } from "#committee/kernel/decision";
import { answerUntil, disputeUntil } from "#committee/memberships/days";
import type { DisputeAnswer } from "#committee/memberships/disputes";
import type { AbsenceView, MembershipView } from "#contract/memberships/memberships";
import type { Call } from "#functions/api/kernel/endpoint";
import type { Standing } from "#functions/api/kernel/standing";
import { ALMANAC, circumstancesOf } from "#functions/kernel/circumstances";
import type { ApiOffice } from "#functions/kernel/offices";
import { answersOn } from "#functions/readers/college";
import type { Found } from "#secretariat/register";

/** What the college answered of a seat's disputes, and the reader's own seat in it, if they hold one. */
export type College = Readonly<{ answers: readonly DisputeAnswer[]; own?: string | undefined }>;

const justificationTold = (
  { meeting, justification }: Counted,
  { answers, own }: College,
  circumstances: Circumstances,
): Pick<AbsenceView, "justification"> => {
  if (justification === undefined) return {};
  const { stage, says, evidence } = justification;
  const told = { stage, says, ...(evidence && { evidence }) };
  if (justification.stage !== "disputed") return { justification: told };
  const given = answers.filter((answer) => answer.meeting === meeting);
  const justified = given.find(({ seat }) => seat === own)?.justified;
  return {
    justification: {
      ...told,
      reason: justification.reason,
      until: disputeUntil(justification, circumstances),
      answers: given.length,
      ...(justified !== undefined && { own: justified }),
    },
  };
};

const absencesTold = ({ absences }: Seat, college: College, circumstances: Circumstances): AbsenceView[] => {
  if (absences === undefined || absences.stage === "warned") return [...(absences?.absences ?? [])];
  return absences.absences.map(({ meeting, heldOn, justification }) => ({
    meeting,
    heldOn,
    ...justificationTold({ meeting, heldOn, justification }, college, circumstances),
  }));
};

/** A membership as those are told it who may read all of it: the secretariat, and the association its own. */
export const membershipTold = (
  { state, version }: Found,
  college: College,
  circumstances: Circumstances,
): MembershipView => {
  const seat = Seat.parse(state);
  const { id, body, absences, until, ended } = seat;
  const holder = present(seat, "member")?.name;
  return {
    seat: id,
    body,
    ...(holder && { holder }),
    stage: until === undefined ? (absences?.stage ?? "in-office") : "ended",
    absences: absencesTold(seat, college, circumstances),
    ...(absences?.stage === "to-answer" && { answerUntil: answerUntil(absences, circumstances) }),
    ...(until && { ended, endedOn: until }),
    version,
  };
};

type Acted = Readonly<{ office: ApiOffice; call: Call; standing: Standing }>;

/** A membership as an act has left it. */
export const toldAfter = async (matter: Found, { office, call, standing }: Acted): Promise<MembershipView> => {
  const { id, edition } = Seat.parse(matter.state);
  const circumstances = circumstancesOf(office, standing.found.get(ALMANAC), {
    by: call.subject ?? "",
    pinned: edition,
    owes: matter.owes,
  });
  return membershipTold(matter, { answers: await answersOn(office.register, id) }, circumstances);
};

/** Of another's membership, the college is told what it is to settle, and nothing else. */
export const disputeTold = (view: MembershipView, state: unknown): MembershipView => {
  const disputed = disputesIn(Seat.parse(state).absences).map(({ meeting }) => meeting);
  const { answerUntil: _, ...rest } = view;
  return { ...rest, absences: view.absences.filter(({ meeting }) => disputed.includes(meeting)) };
};
