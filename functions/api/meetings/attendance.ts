import { hasBegun, recordAttendance as recording, strayLines } from "#committee/attendance";
import * as contract from "#contract/attendance";
import { endpoint } from "#functions/api/endpoint";
import { onMeetingWith } from "#functions/api/meetings/on-meeting";
import { unreadableAt } from "#functions/api/unreadable";
import { seatsOn } from "#functions/seats-in-office";

export const recordAttendance = endpoint(contract.recordAttendance, (office, call) =>
  onMeetingWith(office, call, {
    also: ({ register }, { heldOn }) => seatsOn(register, heldOn),
    decide: (meeting, circumstances, sitting) => {
      if (strayLines(call.body, sitting).length > 0) throw unreadableAt("seats", "every-seat-once");
      if (meeting.stage !== "noticed" && meeting.stage !== "held") return "not-at-this-stage";
      if (!hasBegun(meeting, circumstances)) return "not-at-this-stage";
      return { allowed: true, value: recording(meeting, { sheet: call.body, seats: sitting }) };
    },
  }),
);
