import { may } from "#committee/permissions";
import { listMeetings } from "#functions/api/meetings/list";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import { frameOf, type Visitor } from "#functions/desk/kit/visitor";
import type { DeskOffice } from "#functions/kernel/offices";
import { meetingListPage } from "#pages/desk/meetings/list";

/** The meetings, the latest first. */
export const list = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const { subject, language, roles } = visitor;
  const after = visit.query.get("after");
  const { body } = await listMeetings.serve(office, { query: after ? { after } : {}, subject, language });
  const { meetings: lines, next } = body;
  return { page: meetingListPage({ frame: frameOf(visit, visitor), lines, next, mayPlan: may(roles, "planMeeting") }) };
};
