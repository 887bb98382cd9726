import { Meeting } from "#committee/meeting";
import { may, type Role } from "#committee/permissions";
import { MeetingView } from "#contract/meetings";
import type { Found } from "#secretariat/register";

/** A meeting as its reader is told it: the link only to those who may join. */
export const told = ({ state, version }: Found, roles: readonly Role[]): MeetingView => {
  const { link, ...open } = Meeting.parse(state);
  const joins = link !== undefined && may(roles, "joinMeeting");
  return MeetingView.parse({ ...open, ...(joins && { link }), version });
};
