import type { Starts } from "#committee/kernel/owing";
import type { Held, Meeting, MinutesPublished, MinutesSent } from "#committee/meetings/meeting";

/** Until the next meeting is known to have been held in time, it is owed (G5.1). */
const afterMeeting = ({ heldOn, followedOn }: Held | MinutesSent | MinutesPublished): Starts =>
  followedOn === undefined ? { "next-meeting": heldOn } : {};

/** The deadlines that a meeting has as it stands, each with the day from which it counts (G5.1, G5.3 to G5.6). */
export const startsOf = (meeting: Meeting): Starts => {
  const { heldOn } = meeting;
  switch (meeting.stage) {
    case "planned":
      return { notice: heldOn };
    case "noticed":
      return { proposals: meeting.noticeSentOn, meeting: heldOn, minutes: heldOn };
    case "held":
      return { minutes: heldOn, ...afterMeeting(meeting) };
    case "minutes-sent":
      return { enrichment: meeting.minutesSentOn, publication: meeting.minutesSentOn, ...afterMeeting(meeting) };
    case "minutes-published":
      return afterMeeting(meeting);
    case "postponed":
    case "cancelled":
      return {};
  }
};
