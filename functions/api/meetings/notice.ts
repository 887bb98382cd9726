import { sendNotice } from "#committee/meetings/planning";
import { meetingRoutes } from "#contract/meetings/meetings";
import { endpoint } from "#functions/api/kernel/endpoint";
import { onMeeting } from "#functions/api/meetings/on-meeting";

export const notice = endpoint(meetingRoutes.sendNotice, (office, call) =>
  onMeeting(office, call, (meeting, circumstances) =>
    meeting.stage === "planned" ? sendNotice(meeting, circumstances) : "not-at-this-stage",
  ),
);
