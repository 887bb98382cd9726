import { Sheet } from "#committee/meetings/attendance-sheet";
import { ById, changes, withBody } from "#contract/kernel/matter-routes";
import { noFields, route } from "#contract/kernel/route";
import { held, id, sheet } from "#contract/meetings/examples";
import { MeetingView } from "#contract/meetings/view";

export const recordAttendance = route({
  act: "recordAttendance",
  method: "PUT",
  path: "/meetings/{id}/attendance",
  summary: "Record who came to a meeting, who presided and who was invited, or correct it (G5.2, G5.9)",
  params: ById,
  query: noFields,
  body: Sheet,
  ifMatch: "optional",
  status: 200,
  out: MeetingView,
  problems: [...changes, ...withBody],
  example: { params: { id }, body: sheet, out: held },
});
