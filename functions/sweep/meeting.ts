import { type Beside, meetingFallsDue } from "#committee/meetings/dues";
import { meetings } from "#committee/meetings/kind";
import { type Meeting, MeetingLine } from "#committee/meetings/meeting";
import { recountMeeting } from "#committee/meetings/moves";
import { looking } from "#functions/kernel/looking";
import type { SweepOffice } from "#functions/kernel/offices";
import { contributionsTo } from "#functions/readers/contributions";

/** What a meeting's day depends on beside it, read for the stages alone that ask for it. */
const besideMeeting = async ({ register }: SweepOffice, meeting: Meeting): Promise<Beside> => {
  const contributions = meeting.stage === "minutes-sent" ? await contributionsTo(register, meeting.id) : [];
  const { lines } = "attendees" in meeting ? await register.list(meetings.name, { limit: 50 }) : { lines: [] };
  return { contributions, others: lines.map(({ line }) => MeetingLine.parse(line)) };
};

/** Looks at a meeting: counts its deadlines anew where the calendar has changed, then does what its day asks for (G5.1 to G5.6). */
export const lookAtMeeting = looking(meetings, {
  recount: recountMeeting,
  also: (office, { state }) => besideMeeting(office, state),
  decide: meetingFallsDue,
});
