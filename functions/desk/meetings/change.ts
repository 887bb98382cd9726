import { may } from "#committee/permissions";
import type { MeetingView } from "#contract/meeting-view";
import { change as changed } from "#functions/api/meetings/change";
import { show as shown } from "#functions/api/meetings/show";
import { Problem } from "#functions/api/problem";
import { attempt } from "#functions/desk/attempt";
import { drawPlan, typedIn, wantsRoom } from "#functions/desk/meetings/plan-form";
import type { Shown } from "#functions/desk/shown";
import type { Visit } from "#functions/desk/visit";
import type { Visitor } from "#functions/desk/visitor";
import type { DeskOffice } from "#functions/secretariat";

/** What of a meeting is its plan. */
const planOf = ({ heldOn, beginsAt, endsAt, place, link, agenda }: MeetingView) => ({
  heldOn,
  beginsAt,
  ...(endsAt && { endsAt }),
  ...(place && { place }),
  ...(link && { link }),
  agenda,
});

const meetingNow = async (office: DeskOffice, { params }: Visit, { subject, language }: Visitor) =>
  (await shown.serve(office, { params, subject, language })).body;

/** The form of a plan as it stands. */
export const showPlan = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  if (!may(visitor.roles, "changePlan")) throw new Problem("not-allowed");
  const meeting = await meetingNow(office, visit, visitor);
  if (meeting.stage !== "planned") return { to: `/desk/meetings/${meeting.id}` };
  const carried = { id: meeting.id, version: String(meeting.version) };
  const rows = meeting.agenda.length + 1;
  return { page: drawPlan(office, visit, visitor, { carried, body: planOf(meeting), rows }) };
};

/** Changed meanwhile: the form keeps what was typed, tells what stands now, and goes on from that version. */
const overtaken = async (office: DeskOffice, visit: Visit, visitor: Visitor) => {
  const meeting = await meetingNow(office, visit, visitor);
  const carried = { id: meeting.id, version: String(meeting.version) };
  return { carried, current: planOf(meeting), rows: meeting.agenda.length };
};

/** Puts the plan that a form describes in the other's place, or gives the form back with all that was typed. */
export const change = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const { params, form } = visit;
  const typed = typedIn(visit);
  const carried = { id: params["id"] ?? "", version: form.get("version") ?? "" };
  if (wantsRoom(visit)) {
    return { page: drawPlan(office, visit, visitor, { ...typed, carried, rows: typed.rows + 1 }) };
  }
  const outcome = await attempt(office, changed, visitor, {
    params,
    body: typed.body,
    ifMatch: `"${carried.version}"`,
  });
  if ("reply" in outcome) return { to: `/desk/meetings/${carried.id}?done=changed` };
  const { trouble, status, kind } = outcome;
  const now = kind === "unreadable" ? { carried, rows: 0 } : await overtaken(office, visit, visitor);
  const rows = Math.max(typed.rows, now.rows);
  return { page: drawPlan(office, visit, visitor, { ...typed, ...now, rows, trouble }), status };
};
