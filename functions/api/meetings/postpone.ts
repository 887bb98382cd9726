import { postponeMeeting } from "#committee/meetings";
import * as contract from "#contract/meetings";
import { endpoint } from "#functions/api/endpoint";
import { onMeeting } from "#functions/api/meetings/on-meeting";

export const postpone = endpoint(contract.postponeMeeting, (office, call) =>
  onMeeting(office, call, (meeting) =>
    meeting.stage === "noticed"
      ? { allowed: true, value: postponeMeeting(meeting, call.body.reason) }
      : "not-at-this-stage",
  ),
);
