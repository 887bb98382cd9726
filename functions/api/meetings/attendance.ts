import { hasBegun, recordAttendance as recording, strayLines } from "#committee/attendance";
import { Seat } from "#committee/seats";
import * as contract from "#contract/attendance";
import { endpoint } from "#functions/api/endpoint";
import { onMeetingWith } from "#functions/api/meetings/on-meeting";
import { unreadableAt } from "#functions/api/unreadable";
import { seats } from "#functions/matters";

export const recordAttendance = endpoint(contract.recordAttendance, (office, call) =>
  onMeetingWith(office, call, {
    also: async ({ register }) => (await register.list(seats.name, { limit: 100 })).found,
    decide: (meeting, circumstances, found) => {
      const inOffice = found.map(({ state }) => Seat.parse(state));
      if (strayLines(call.body, inOffice).length > 0) throw unreadableAt("seats", "every-seat-once");
      if (meeting.stage !== "noticed" && meeting.stage !== "held") return "not-at-this-stage";
      if (!hasBegun(meeting, circumstances)) return "not-at-this-stage";
      return { allowed: true, value: recording(meeting, { sheet: call.body, seats: inOffice }, circumstances) };
    },
  }),
);
