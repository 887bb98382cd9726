import { writeMinutes as writing } from "#committee/meetings/minutes";
import { minutesRoutes } from "#contract/meetings/minutes";
import { endpoint } from "#functions/api/kernel/endpoint";
import { unreadableAt } from "#functions/api/kernel/unreadable";
import { onMeeting } from "#functions/api/meetings/on-meeting";

export const writeMinutes = endpoint(minutesRoutes.writeMinutes, (office, call) =>
  onMeeting(office, call, (meeting) => {
    if (meeting.stage !== "held") return "not-at-this-stage";
    if (call.body.items.length !== meeting.agenda.length) throw unreadableAt("items", "an-item-each");
    return { allowed: true, value: writing(meeting, call.body) };
  }),
);
