import { erasePerson } from "#functions/api/people/erase";
import { listFormerPeople } from "#functions/api/people/former";
import { attempt } from "#functions/desk/attempt";
import { seen } from "#functions/desk/seen";
import type { Shown } from "#functions/desk/shown";
import type { Visit } from "#functions/desk/visit";
import { frameOf, type Visitor } from "#functions/desk/visitor";
import type { DeskOffice } from "#functions/offices";
import type { Trouble } from "#pages/desk/faults";
import { formerPage } from "#pages/desk/former";

type Failed = Readonly<{ trouble: Trouble; status: number }>;

/** Those who have no capacity any more, with the way to erase what is held on them before its time. */
export const showFormer = async (
  office: DeskOffice,
  visit: Visit,
  visitor: Visitor,
  failed?: Failed,
): Promise<Shown> => {
  const { subject, language } = visitor;
  const { body } = await listFormerPeople.serve(office, { subject, language });
  const done = visit.query.get("done") === "erased";
  const frame = frameOf({ ...visit, path: "/desk/people" }, visitor);
  return {
    page: formerPage({ frame, people: body.people, done, trouble: failed?.trouble }),
    ...(failed && { status: failed.status }),
  };
};

export const eraseFormer = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const about = { params: { id: visit.params["id"] }, ifMatch: seen(visit) };
  const outcome = await attempt(office, erasePerson, visitor, about);
  return "reply" in outcome ? { to: "/desk/people?done=erased" } : showFormer(office, visit, visitor, outcome);
};
