import { postponeMeeting } from "#committee/meetings/planning";
import { meetingRoutes } from "#contract/meetings/meetings";
import { endpoint } from "#functions/api/kernel/endpoint";
import { onMeeting } from "#functions/api/meetings/on-meeting";

export const postpone = endpoint(meetingRoutes.postponeMeeting, (office, call) =>
  onMeeting(office, call, (meeting, circumstances) =>
    meeting.stage === "noticed"
      ? { allowed: true, value: postponeMeeting(meeting, call.body.reason, circumstances) }
      : "not-at-this-stage",
  ),
);
