import { civilDateAt } from "#calendar/legal-time";
import { listMeetings } from "#functions/api/meetings/list";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import { frameOf, type Visitor } from "#functions/desk/kit/visitor";
import type { DeskOffice } from "#functions/kernel/offices";
import { homePage } from "#pages/desk/home";

/** Where a person begins. */
export const home = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const { language, roles } = visitor;
  const { body } = await listMeetings.serve(office, { query: { limit: 100 }, subject: visitor.subject, language });
  const today = civilDateAt(office.now());
  const coming = body.meetings.filter(({ heldOn }) => heldOn >= today).toReversed();
  return { page: homePage({ frame: frameOf(visit, visitor), roles, coming }) };
};
