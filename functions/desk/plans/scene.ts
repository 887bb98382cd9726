import { present, Seat, type Sitting } from "#committee/composition/seats";
import { keyOf } from "#committee/kernel/kind";
import { seats } from "#committee/memberships/kind";
import { people } from "#committee/people/kind";
import { Contact } from "#committee/people/people";
import { plans } from "#committee/plans/kind";
import { ActionPlan } from "#committee/plans/plan";
import { Problem } from "#functions/api/kernel/problem";
import { planEndpoints } from "#functions/api/plans/acts";
import type { At } from "#functions/desk/kit/form-for";
import type { DeskOffice } from "#functions/kernel/offices";
import type { OfPlan } from "#pages/desk/plans/form-page";

/** The plan and the body of it that a path tells. */
const bodyAt = async ({ office, visit: { params }, visitor: { subject, language } }: At): Promise<OfPlan> => {
  const { body: plan } = await planEndpoints.showPlan.serve(office, {
    params: { id: params["id"] },
    subject,
    language,
  });
  const body = plan.bodies.find(({ id }) => id === params["body"]);
  if (body === undefined) throw new Problem("unknown");
  return { plan, body };
};

/** Who sits in a seat now, as the form of an appointment has them. */
const sitter = async ({ register }: DeskOffice, seat: Seat, as: Sitting) => {
  const tenure = present(seat, as);
  if (tenure === undefined) return {};
  const key = keyOf(people, tenure.person);
  const contact = Contact.safeParse((await register.load([key])).get(key)?.state).data;
  return contact ? { contact, ...(tenure.post && { post: tenure.post }) } : {};
};

const sittersOf = async (office: DeskOffice, id: string | undefined) => {
  if (id === undefined) return {};
  const key = keyOf(seats, id);
  const seat = Seat.safeParse((await office.register.load([key])).get(key)?.state).data;
  if (seat === undefined) return {};
  return { representative: await sitter(office, seat, "member"), deputy: await sitter(office, seat, "deputy") };
};

/** A body with who sits for it now. */
export const seatedAt = async (at: At) => {
  const on = await bodyAt(at);
  return { ...on, first: await sittersOf(at.office, on.body.seat) };
};

/** A body with how its office is written to, while that is known. */
export const officeAt = async (at: At) => {
  const { plan, body } = await bodyAt(at);
  const key = keyOf(plans, plan.id);
  const state = ActionPlan.safeParse((await at.office.register.load([key])).get(key)?.state).data;
  return { plan, body, first: state?.bodies.find(({ id }) => id === body.id)?.contact ?? {} };
};
