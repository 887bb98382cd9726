import type { CivilDate } from "#calendar/civil-date";
import type { Circumstances } from "#committee/kernel/decision";
import { hasBegun } from "#committee/meetings/attendance";
import type { Meeting } from "#committee/meetings/meeting";
import { proposalsUntil, type Receipt } from "#committee/meetings/receipts";
import { type Act, may, type Role } from "#committee/permissions";

type Stage = Meeting["stage"];
type Opens = (meeting: Meeting, now: Circumstances & Readonly<{ receipt: Receipt | undefined }>) => boolean;

const at =
  (...stages: readonly Stage[]): Opens =>
  ({ stage }) =>
    stages.includes(stage);

/** A time that has not begun is not over. */
const isStillOpen = (until: CivilDate | undefined, { today }: Circumstances): boolean =>
  until === undefined || today <= until;

/** When each act on a meeting can be done: by its stage, and where the guide sets a time for it, by the day. */
const opens = {
  changePlan: at("planned", "noticed", "postponed"),
  sendNotice: at("planned"),
  postponeMeeting: at("noticed"),
  cancelMeeting: at("planned", "noticed", "postponed"),
  sayWhetherComing: at("noticed"),
  propose: ({ stage }, { receipt, ...circumstances }) =>
    stage === "noticed" && receipt !== undefined && isStillOpen(proposalsUntil(receipt, circumstances), circumstances),
  answerProposal: at("noticed"),
  recordAttendance: (meeting, circumstances) =>
    meeting.stage === "held" || (meeting.stage === "noticed" && hasBegun(meeting, circumstances)),
  writeMinutes: at("held"),
  sendMinutes: at("held"),
  contribute: (meeting, { today }) => meeting.stage === "minutes-sent" && today <= meeting.enrichmentEnds,
  takeIn: at("minutes-sent"),
  readLetters: ({ notices }) => notices > 0,
  /** At any stage: what can be explained depends on the duty, and not on its meeting. */
  explainDuty: () => true,
  publishMinutes: (meeting, { today }) => meeting.stage === "minutes-sent" && today > meeting.enrichmentEnds,
} as const satisfies Partial<Record<Act, Opens>>;

export type MeetingAct = keyof typeof opens;

const isMeetingAct = (name: string): name is MeetingAct => Object.hasOwn(opens, name);

/** Who asks: what they are to the committee, and when the notice reached them, where that matters. */
type Asking = Readonly<{ roles: readonly Role[]; receipt?: Receipt | undefined }>;

/** What someone may do about a meeting now, as far as its stage and the day tell (G5.4 to G5.6). */
export const actsNow = (
  meeting: Meeting,
  { roles, receipt }: Asking,
  circumstances: Circumstances,
): readonly MeetingAct[] =>
  Object.keys(opens)
    .filter(isMeetingAct)
    .filter((act) => may(roles, act) && opens[act](meeting, { ...circumstances, receipt }));
