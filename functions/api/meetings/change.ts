import { changePlan, reissueNotice } from "#committee/meetings/planning";
import { meetingRoutes } from "#contract/meetings/meetings";
import { endpoint } from "#functions/api/kernel/endpoint";
import { onMeeting } from "#functions/api/meetings/on-meeting";

export const change = endpoint(meetingRoutes.changePlan, (office, call) =>
  onMeeting(office, call, (meeting, circumstances) => {
    switch (meeting.stage) {
      case "planned":
      case "postponed":
        return { allowed: true, value: changePlan(meeting, call.body) };
      case "noticed":
        return reissueNotice(meeting, call.body, circumstances);
      default:
        return "not-at-this-stage";
    }
  }),
);
