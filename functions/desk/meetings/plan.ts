import { may } from "#committee/permissions";
import { Problem } from "#functions/api/kernel/problem";
import { meetingEndpoints } from "#functions/api/meetings/acts";
import { attempt } from "#functions/desk/kit/attempt";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import type { Visitor } from "#functions/desk/kit/visitor";
import { drawPlan, typedIn, wantsRoom } from "#functions/desk/meetings/plan-form";
import type { DeskOffice } from "#functions/kernel/offices";

/** Room for so many items at first. */
const FIRST = 3;

/** An empty form, with the key that makes sending it twice one and the same act. */
export const showNew = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  if (!may(visitor.roles, "planMeeting")) throw new Problem("not-allowed");
  const carried = { key: office.draw.id() };
  return { page: drawPlan(office, visit, visitor, { carried, body: {}, rows: FIRST }) };
};

/** Plans the meeting that a form describes, or gives the form back with all that was typed. */
export const plan = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const { body, rows } = typedIn(visit);
  const key = visit.form.get("key") ?? "";
  if (wantsRoom(visit)) {
    return { page: drawPlan(office, visit, visitor, { carried: { key }, body, rows: rows + 1 }) };
  }
  const outcome = await attempt(office, meetingEndpoints.planMeeting, visitor, { body, key });
  if ("reply" in outcome) return { to: `/desk/meetings/${outcome.reply.body.id}?done=planned` };
  const { trouble, status } = outcome;
  return { page: drawPlan(office, visit, visitor, { carried: { key }, body, rows, trouble }), status };
};
