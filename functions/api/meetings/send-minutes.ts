import { sendMinutes as sending } from "#committee/meetings/minutes";
import { minutesRoutes } from "#contract/meetings/minutes";
import { endpoint } from "#functions/api/kernel/endpoint";
import { onMeeting } from "#functions/api/meetings/on-meeting";

export const sendMinutes = endpoint(minutesRoutes.sendMinutes, (office, call) =>
  onMeeting(office, call, (meeting, circumstances) =>
    meeting.stage === "held" ? { allowed: true, value: sending(meeting, circumstances) } : "not-at-this-stage",
  ),
);
