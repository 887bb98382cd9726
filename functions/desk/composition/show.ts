import { AskedDay } from "#calendar/civil-date";
import { compositionOn } from "#committee/composition/composition";
import { may } from "#committee/permissions";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import { frameOf, type Visitor } from "#functions/desk/kit/visitor";
import { todayOf } from "#functions/kernel/circumstances";
import type { DeskOffice } from "#functions/kernel/offices";
import { sittersIn } from "#functions/readers/sitters";
import { committeeDeskPage } from "#pages/desk/composition/committee";

/** The committee as it is, or on the day that is asked for; a day that can't be read is today. */
export const showCommittee = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const asked = AskedDay.safeParse(visit.query.get("on")).data;
  const composition = compositionOn(await sittersIn(office.register), asked ?? todayOf(office));
  const frame = frameOf(visit, visitor);
  const mayChange = may(visitor.roles, "enterChair");
  return { page: committeeDeskPage({ frame, composition, mayChange, was: visit.query.get("done") }) };
};
