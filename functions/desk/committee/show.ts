import { AskedDay } from "#calendar/civil-date";
import { compositionOn } from "#committee/composition";
import { may } from "#committee/permissions";
import { todayOf } from "#functions/circumstances";
import type { Shown } from "#functions/desk/shown";
import type { Visit } from "#functions/desk/visit";
import { frameOf, type Visitor } from "#functions/desk/visitor";
import type { DeskOffice } from "#functions/offices";
import { sittersIn } from "#functions/sitters";
import { committeeDeskPage } from "#pages/desk/committee";

/** The committee as it is, or on the day that is asked for; a day that can't be read is today. */
export const showCommittee = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const asked = AskedDay.safeParse(visit.query.get("on")).data;
  const composition = compositionOn(await sittersIn(office.register), asked ?? todayOf(office));
  const frame = frameOf(visit, visitor);
  const mayChange = may(visitor.roles, "enterChair");
  return { page: committeeDeskPage({ frame, composition, mayChange, was: visit.query.get("done") }) };
};
