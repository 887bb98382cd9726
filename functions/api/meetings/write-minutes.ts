import { writeMinutes as writing } from "#committee/meetings/minutes";
import * as contract from "#contract/meetings/minutes";
import { endpoint } from "#functions/api/endpoint";
import { onMeeting } from "#functions/api/meetings/on-meeting";
import { unreadableAt } from "#functions/api/unreadable";

export const writeMinutes = endpoint(contract.writeMinutes, (office, call) =>
  onMeeting(office, call, (meeting) => {
    if (meeting.stage !== "held") return "not-at-this-stage";
    if (call.body.items.length !== meeting.agenda.length) throw unreadableAt("items", "an-item-each");
    return { allowed: true, value: writing(meeting, call.body) };
  }),
);
