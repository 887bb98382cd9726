import { cancelMeeting } from "#committee/meetings/planning";
import { meetingRoutes } from "#contract/meetings/meetings";
import { endpoint } from "#functions/api/kernel/endpoint";
import { onMeeting } from "#functions/api/meetings/on-meeting";

export const cancel = endpoint(meetingRoutes.cancelMeeting, (office, call) =>
  onMeeting(office, call, (meeting, circumstances) => {
    switch (meeting.stage) {
      case "planned":
      case "noticed":
      case "postponed":
        return { allowed: true, value: cancelMeeting(meeting, call.body.reason, circumstances) };
      default:
        return "not-at-this-stage";
    }
  }),
);
