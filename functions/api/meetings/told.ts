import type { Role } from "#committee/kernel/roles";
import type { Attended, Attendee } from "#committee/meetings/attendance-sheet";
import { Meeting } from "#committee/meetings/meeting";
import type { MinutesItem } from "#committee/meetings/minutes-text";
import { openOf } from "#committee/meetings/plan";
import { may } from "#committee/permissions";
import { MeetingView } from "#contract/meetings/view";
import type { Done } from "#functions/api/kernel/act";
import type { Found } from "#secretariat/register";

const participantOf = ({ college, body, name, by }: Attendee) => ({ college, body, name, ...(by && { by }) });

/** Who took part: name and body, for all to read; how each seat was filled, for members. */
const attendanceTold = ({ attendees, guests, presided }: Attended, roles: readonly Role[]) => ({
  presided,
  guests,
  participants: attendees
    .filter(({ presence }) => presence === "present" || presence === "represented")
    .map(participantOf),
  ...(may(roles, "readSheet") && { attendees }),
});

const openItem = ({ withheld, ...item }: MinutesItem) => ({
  ...item,
  ...(withheld && { withheld: { ground: withheld.ground, reason: withheld.reason } }),
});

type WithMinutes = Extract<Meeting, { stage: "held" | "minutes-sent" | "minutes-published" }>;

/** The minutes: a draft to those who write it, what was sent to members, what is published to all. */
const minutesTold = ({ stage, minutes }: WithMinutes, roles: readonly Role[]) => {
  const reads = may(roles, stage === "held" ? "readDraft" : "readSheet");
  if (reads) return { minutes: minutes.items };
  return stage === "minutes-published" ? { minutes: minutes.items.map(openItem) } : {};
};

/** A meeting as its reader is told it. */
export const told = ({ state, version }: Found, roles: readonly Role[]): MeetingView => {
  const meeting = Meeting.parse(state);
  return MeetingView.parse({
    ...(may(roles, "joinMeeting") ? meeting : openOf(meeting)),
    attendees: undefined,
    minutes: undefined,
    ...("attendees" in meeting && { ...attendanceTold(meeting, roles), ...minutesTold(meeting, roles) }),
    version,
  });
};

/** A meeting as an act has left it, told to who acted. */
export const toldTo = (matter: Found, { standing }: Pick<Done, "standing">): MeetingView =>
  told(matter, standing.roles);
