import { enterSecretary } from "#functions/api/people/enter-secretary";
import { erasePerson } from "#functions/api/people/erase";
import { listFormerPeople } from "#functions/api/people/former";
import { leaveSecretariat } from "#functions/api/people/leave-secretariat";
import { listSecretariat } from "#functions/api/people/secretariat";
import { attempt } from "#functions/desk/kit/attempt";
import { bodyIn, valuesIn } from "#functions/desk/kit/form";
import { seen } from "#functions/desk/kit/seen";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import { frameOf, type Visitor } from "#functions/desk/kit/visitor";
import type { DeskOffice } from "#functions/kernel/offices";
import type { Trouble } from "#pages/desk/kit/faults";
import { peoplePage } from "#pages/desk/people/people";

type Failed = Readonly<{ trouble: Trouble; status: number; body?: unknown }>;

/** Who works for the secretariat, and those who have no capacity any more. */
export const showPeople = async (
  office: DeskOffice,
  visit: Visit,
  visitor: Visitor,
  failed?: Failed,
): Promise<Shown> => {
  const { subject, language } = visitor;
  const reading = { subject, language };
  const [serving, former] = await Promise.all([
    listSecretariat.serve(office, reading),
    listFormerPeople.serve(office, reading),
  ]);
  const { trouble, status, body = { contact: { language } } } = failed ?? {};
  const page = peoplePage({
    frame: frameOf({ ...visit, path: "/desk/people" }, visitor),
    ...{ secretariat: serving.body.people, former: former.body.people, trouble, done: visit.query.get("done") },
    filled: { language, values: valuesIn(body), faults: trouble?.errors ?? [] },
  });
  return { page, ...(status && { status }) };
};

export const addSecretary = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const body = bodyIn(visit.form);
  const outcome = await attempt(office, enterSecretary, visitor, { body });
  if ("reply" in outcome) return { to: "/desk/people?done=entered" };
  return showPeople(office, visit, visitor, { ...outcome, body });
};

export const endSecretary = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const outcome = await attempt(office, leaveSecretariat, visitor, { params: { id: visit.params["id"] } });
  return "reply" in outcome ? { to: "/desk/people?done=left" } : showPeople(office, visit, visitor, outcome);
};

export const eraseFormer = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const about = { params: { id: visit.params["id"] }, ifMatch: seen(visit) };
  const outcome = await attempt(office, erasePerson, visitor, about);
  return "reply" in outcome ? { to: "/desk/people?done=erased" } : showPeople(office, visit, visitor, outcome);
};
