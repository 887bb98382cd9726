import { cancelMeeting } from "#committee/meetings";
import * as contract from "#contract/meetings";
import { endpoint } from "#functions/api/endpoint";
import { onMeeting } from "#functions/api/meetings/on-meeting";

export const cancel = endpoint(contract.cancelMeeting, (office, call) =>
  onMeeting(office, call, (meeting) => {
    switch (meeting.stage) {
      case "planned":
      case "noticed":
      case "postponed":
        return { allowed: true, value: cancelMeeting(meeting, call.body.reason) };
      default:
        return "not-at-this-stage";
    }
  }),
);
