import type { Nominee, People } from "#committee/composition/seating";
import { present, Seat } from "#committee/composition/seats";
import { keyOf } from "#committee/kernel/kind";
import { seats } from "#committee/memberships/kind";
import { people } from "#committee/people/kind";
import type { Contact } from "#committee/people/people";
import type { ActionPlan, Body } from "#committee/plans/plan";
import type { planRoutes } from "#contract/plans/plans";
import { checkLetter } from "#functions/api/kernel/cited-letter";
import type { Call } from "#functions/api/kernel/endpoint";
import { unreadableAt } from "#functions/api/kernel/unreadable";
import { plansIn } from "#functions/api/plans/current";
import type { ApiOffice } from "#functions/kernel/offices";
import { sittersIn } from "#functions/readers/sitters";
import type { Found } from "#secretariat/register";

type Appointing = Call<typeof planRoutes.appoint>;
type On = Readonly<{ office: ApiOffice; call: Appointing; state: ActionPlan }>;

/** All that an answer depends on beside its plan. */
export type Answering = Readonly<{
  body: Body;
  people: People;
  contacts: ReadonlyMap<string, Contact>;
  /** The seat's id and, where the body has it already, the seat. */
  seat: string;
  was: Seat | undefined;
  /** The seat and the people, as the register has them. */
  found: ReadonlyMap<string, Found>;
  /** Every seat that there ever was. */
  seats: readonly Seat[];
  /** The plan as it was, and all of them, the last adopted first. */
  plan: ActionPlan;
  plans: readonly Found[];
}>;

const peopleOf = async ({ accounts }: ApiOffice, { body }: Appointing): Promise<People> => {
  const { representative, deputy, letter } = body;
  const member: Nominee = { ...representative, person: await accounts.open(representative.contact.email) };
  const second: Nominee = { ...deputy, person: await accounts.open(deputy.contact.email) };
  if (member.person === second.person) throw unreadableAt("deputy", "another-has-it");
  return { member, deputy: second, letter };
};

const sitting = (seat: Seat | undefined): readonly string[] =>
  seat ? (["member", "deputy"] as const).flatMap((as) => present(seat, as)?.person ?? []) : [];

/** Reads what an answer depends on; its letter must be there before those whom the body appoints get accounts. */
export const appointing = async ({ office, call, state: plan }: On): Promise<Answering> => {
  const body = plan.bodies.find(({ id }) => id === call.body.body);
  if (body === undefined) throw unreadableAt("body", "no-such-body");
  await checkLetter(office, call);
  const [all, { seats: every }] = await Promise.all([plansIn(office.register), sittersIn(office.register)]);
  const chosen = await peopleOf(office, call);
  const seat = body.seat ?? office.draw.id();
  const concerned = [chosen.member, chosen.deputy];
  const seated = await office.register.load([keyOf(seats, seat)]);
  const was = Seat.safeParse(seated.get(keyOf(seats, seat))?.state).data;
  const ids = [...new Set([...concerned.map(({ person }) => person), ...sitting(was)])];
  const found = new Map([...seated, ...(await office.register.load(ids.map((id) => keyOf(people, id))))]);
  const contacts = new Map(concerned.map(({ person, contact }) => [person, contact]));
  return { body, people: chosen, contacts, seat, was, found, seats: every, plan, plans: all };
};
