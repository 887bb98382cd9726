import type { CivilDate } from "#calendar/civil-date";
import { allows, isOpen } from "#committee/kernel/act";
import type { Circumstances } from "#committee/kernel/decision";
import type { Role } from "#committee/kernel/roles";
import { hasBegun } from "#committee/meetings/attendance";
import { meetingMatter } from "#committee/meetings/matter";
import type { Meeting } from "#committee/meetings/meeting";
import { proposalsUntil, type Receipt } from "#committee/meetings/receipts";

const { acts } = meetingMatter;

type Opens = (meeting: Meeting, now: Circumstances & Readonly<{ receipt: Receipt | undefined }>) => boolean;

const always: Opens = () => true;

/** A time that has not begun is not over. */
const isStillOpen = (until: CivilDate | undefined, { today }: Circumstances): boolean =>
  until === undefined || today <= until;

/**
 * The acts that are offered on a meeting, and when, at the stages at which they are admitted: always, or where the guide sets a
 * time for them, by the day. What is admitted longer is refused by its rule.
 */
const opens = {
  changePlan: always,
  sendNotice: always,
  postponeMeeting: always,
  cancelMeeting: always,
  sayWhetherComing: always,
  propose: (_meeting, { receipt, ...circumstances }) =>
    receipt !== undefined && isStillOpen(proposalsUntil(receipt, circumstances), circumstances),
  answerProposal: always,
  recordAttendance: (meeting, circumstances) => meeting.stage === "held" || hasBegun(meeting, circumstances),
  writeMinutes: always,
  sendMinutes: always,
  contribute: (meeting, { today }) => meeting.stage === "minutes-sent" && today <= meeting.enrichmentEnds,
  takeIn: always,
  readLetters: ({ notices }) => notices > 0,
  publishMinutes: (meeting, { today }) => "enrichmentEnds" in meeting && today > meeting.enrichmentEnds,
} as const satisfies { readonly [Name in keyof typeof acts]?: Opens };

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
    .filter((act) => allows(acts[act], roles) && isOpen(meeting, acts[act]))
    .filter((act) => opens[act](meeting, { ...circumstances, receipt }));
