import { keyOf } from "#committee/kernel/kind";
import type { Role } from "#committee/kernel/roles";
import { actsNow, type MeetingAct } from "#committee/meetings/acts";
import { meetings } from "#committee/meetings/kind";
import { Meeting } from "#committee/meetings/meeting";
import { type Receipt, receiptOf } from "#committee/meetings/receipts";
import { may } from "#committee/permissions";
import { meetingRoutes } from "#contract/meetings/meetings";
import type { Replies } from "#contract/meetings/replies";
import type { MeetingView } from "#contract/meetings/view";
import { callOf } from "#functions/api/kernel/endpoint";
import { halt, standingOf } from "#functions/api/kernel/standing";
import { repliesTo } from "#functions/api/meetings/replies";
import { told } from "#functions/api/meetings/told";
import type { Visit } from "#functions/desk/kit/visit";
import type { Visitor } from "#functions/desk/kit/visitor";
import { ALMANAC, circumstancesOf } from "#functions/kernel/circumstances";
import type { DeskOffice } from "#functions/kernel/offices";
import type { LetterBox } from "#secretariat/letter-box";

/** A meeting as its visitor finds it: how it stands, what they may do about it now, and what members replied to it. */
export type Scene = Readonly<{
  meeting: MeetingView;
  can: readonly MeetingAct[];
  /** When its notice reached the visitor, where they may propose changes to it. */
  receipt: Receipt | undefined;
  replies: Replies;
  circumstances: ReturnType<typeof circumstancesOf>;
  roles: readonly Role[];
}>;

const nothing: Replies = { coming: [], proposals: [], contributions: [] };

const receiptIn = (
  meeting: Meeting,
  letters: Awaited<ReturnType<LetterBox["lettersOf"]>>,
  { subject = "", roles }: Visitor,
) => (meeting.stage === "noticed" && may(roles, "propose") ? receiptOf(letters, subject, meeting) : undefined);

/** Reads a meeting for who visits it; what members replied only for those who may, its letters for whose time they set. */
export const sceneOf = async (
  office: DeskOffice,
  { params }: Pick<Visit, "params">,
  visitor: Visitor,
): Promise<Scene> => {
  const { subject = "", language, roles } = visitor;
  const call = callOf(meetingRoutes.showMeeting, { params: { id: params["id"] }, subject, language });
  const key = keyOf(meetings, call.params.id);
  const [standing, replies, letters] = await Promise.all([
    standingOf(office, call, [ALMANAC, key]),
    may(roles, "readReplies") ? repliesTo(office, key) : nothing,
    may(roles, "propose") ? office.letterBox.lettersOf(key) : [],
  ]);
  const matter = standing.found.get(key) ?? halt(standing, "unknown");
  const meeting = Meeting.parse(matter.state);
  const circumstances = circumstancesOf(office, standing.found.get(ALMANAC), { by: subject, pinned: meeting.edition });
  const receipt = receiptIn(meeting, letters, visitor);
  return {
    meeting: told(matter, standing.roles),
    can: actsNow(meeting, { roles: standing.roles, receipt }, circumstances),
    receipt,
    replies,
    circumstances,
    roles: standing.roles,
  };
};
