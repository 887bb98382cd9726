import { present, Seat, type Sitting } from "#committee/composition/seats";
import { keyOf } from "#committee/kernel/kind";
import { seats } from "#committee/memberships/kind";
import { people } from "#committee/people/kind";
import { Person } from "#committee/people/people";
import { Problem } from "#functions/api/kernel/problem";
import { planEndpoints } from "#functions/api/plans/acts";
import { formOf } from "#functions/desk/kit/act-form";
import type { At } from "#functions/desk/kit/form-for";
import type { DeskOffice } from "#functions/kernel/offices";
import { appointPage } from "#pages/desk/plans/appoint";

/** Who sits in a seat now, as the form of an appointment has them. */
const sitter = async ({ register }: DeskOffice, seat: Seat, as: Sitting) => {
  const tenure = present(seat, as);
  if (tenure === undefined) return {};
  const key = keyOf(people, tenure.person);
  const person = Person.safeParse((await register.load([key])).get(key)?.state).data;
  if (person === undefined) return {};
  const { name, email, language } = person;
  return { contact: { name, email, language }, ...(tenure.post && { post: tenure.post }) };
};

const sittersOf = async (office: DeskOffice, id: string | undefined) => {
  if (id === undefined) return {};
  const key = keyOf(seats, id);
  const seat = Seat.safeParse((await office.register.load([key])).get(key)?.state).data;
  if (seat === undefined) return {};
  return { representative: await sitter(office, seat, "member"), deputy: await sitter(office, seat, "deputy") };
};

const sceneAt = async ({ office, visit, visitor: { subject, language } }: At) => {
  const { body: plan } = await planEndpoints.showPlan.serve(office, {
    params: { id: visit.params["id"] },
    subject,
    language,
  });
  const body = plan.bodies.find(({ id }) => id === visit.params["body"]);
  if (body === undefined) throw new Problem("unknown");
  return { plan, body, sitters: await sittersOf(office, body.seat) };
};

/** A body's answer is recorded; who sits for it now stands in the form already, to be confirmed or replaced. */
export const appointing = formOf({
  endpoint: planEndpoints.appoint,
  scene: sceneAt,
  versionOf: ({ plan }) => plan.version,
  leads: ({ plan }) => (plan.isCurrent ? undefined : `/desk/plans/${plan.id}`),
  first: ({ sitters }) => sitters,
  draw: (asked, { plan, body }) => appointPage(asked, plan, body),
  to: ({ body: { plan } }) => `/desk/plans/${plan.id}?done=appointed`,
});
