import type { Seated } from "#committee/composition/seats";
import type { Circumstances } from "#committee/kernel/decision";
import { keyOf } from "#committee/kernel/kind";
import { asksForCount, oweCount } from "#committee/meetings/absences-owed";
import { hasBegun, recordAttendance as recording, strayLines } from "#committee/meetings/attendance";
import type { Meeting } from "#committee/meetings/meeting";
import { absencesOwed } from "#committee/memberships/kind";
import { attendanceRoutes } from "#contract/meetings/attendance";
import { endpoint } from "#functions/api/kernel/endpoint";
import { unreadableAt } from "#functions/api/kernel/unreadable";
import { onMeetingWith } from "#functions/api/meetings/on-meeting";
import type { ApiOffice } from "#functions/kernel/offices";
import { entryFor } from "#functions/kernel/record";
import { seatsOn } from "#functions/readers/seats-in-office";
import type { Entry, Found } from "#secretariat/register";

/** Those who sat on the meeting's day, and the count of absences that an earlier sheet of it asked for. */
type Beside = Readonly<{ sitting: readonly Seated[]; counted: Found | undefined }>;

const besideOf = async ({ register }: ApiOffice, { id, heldOn }: Meeting): Promise<Beside> => {
  const key = keyOf(absencesOwed, id);
  const [sitting, found] = await Promise.all([seatsOn(register, heldOn), register.load([key])]);
  return { sitting, counted: found.get(key) };
};

/** The sheet has the absences counted, in its own transaction: whatever befalls whoever counts, it stays owed. */
const owingCount = (
  office: ApiOffice,
  { meeting, before }: Readonly<{ meeting: Meeting; before: Found | undefined }>,
  circumstances: Circumstances,
): readonly Entry[] => {
  if (!("attendees" in meeting) || !asksForCount(meeting)) return [];
  const place = { kind: absencesOwed, id: meeting.id, before };
  return [entryFor(office, place, oweCount(meeting, circumstances), circumstances)];
};

export const recordAttendance = endpoint(attendanceRoutes.recordAttendance, (office, call) =>
  onMeetingWith(office, call, {
    also: besideOf,
    decide: (meeting, circumstances, { sitting }) => {
      if (strayLines(call.body, sitting).length > 0) throw unreadableAt("seats", "every-seat-once");
      if (meeting.stage !== "noticed" && meeting.stage !== "held") return "not-at-this-stage";
      if (!hasBegun(meeting, circumstances)) return "not-at-this-stage";
      return { allowed: true, value: recording(meeting, { sheet: call.body, seats: sitting }) };
    },
    along: ({ decision, circumstances, also }) =>
      owingCount(office, { meeting: decision.state, before: also.counted }, circumstances),
  }),
);
