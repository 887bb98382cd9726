import { Sheet } from "#committee/meetings/attendance-sheet";
import { ById, noFields, route } from "#contract/kernel/route";
import { held, id, sheet } from "#contract/meetings/examples";
import { MeetingView } from "#contract/meetings/view";

/** Attendance. */
export const attendanceRoutes = {
  recordAttendance: route({
    act: "recordAttendance",
    summary: "Record who came to a meeting, who presided and who was invited, or correct it (G5.2, G5.9)",
    params: ById,
    query: noFields,
    body: Sheet,
    ifMatch: "optional",
    out: MeetingView,
    example: { params: { id }, body: sheet, out: held },
  }),
} as const;
