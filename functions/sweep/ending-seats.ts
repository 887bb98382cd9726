import { capacityChanges, closeSeat } from "#committee/composition/seating";
import { present, Seat } from "#committee/composition/seats";
import type { Circumstances } from "#committee/kernel/decision";
import { seatEnded } from "#committee/plans/appointments";
import type { ActionPlan } from "#committee/plans/plan";
import type { SweepOffice } from "#functions/kernel/offices";
import { entryFor, record } from "#functions/kernel/record";
import { keyOf, people, plans, seats } from "#functions/matters";
import { capacityEntries } from "#functions/people/capacity-changes";
import type { Look } from "#functions/sweep/look";
import type { Entry, Found } from "#secretariat/register";

type At = Readonly<{ plan: ActionPlan; before: Found; circumstances: Circumstances }>;

const peopleIn = (seat: Seat): readonly string[] =>
  (["member", "deputy"] as const).flatMap((as) => present(seat, as)?.person ?? []);

/** The seat that ends, and what those who sat there may do no more; nothing where it has ended already. */
const endingOf = async (
  office: SweepOffice,
  key: string,
  { plan, circumstances }: Omit<At, "before">,
): Promise<readonly Entry[]> => {
  const before = (await office.register.load([key])).get(key);
  if (before === undefined) return [];
  const seat = Seat.parse(before.state);
  if (seat.until !== undefined) return [];
  const closed = closeSeat(seat, plan.closing?.on ?? circumstances.today);
  const found = await office.register.load(peopleIn(seat).map((id) => keyOf(people, id)));
  const changes = capacityChanges(key, { was: seat, is: closed.state });
  return [
    entryFor(office, { kind: seats, id: seat.id, before }, closed, { ...circumstances, owes: before.owes }),
    ...capacityEntries(office, changes, { found, contacts: new Map() }, circumstances),
  ];
};

/** Ends one of the seats that a plan's appointments leave without a body, and takes it off the plan's list (G3.2, G4.13). */
export const endSeat = async (office: SweepOffice, at: At): Promise<Awaited<ReturnType<Look>>> => {
  const { plan, before, circumstances } = at;
  const [seat] = plan.closing?.seats ?? [];
  if (seat === undefined) return "nothing-due";
  const along = await endingOf(office, keyOf(seats, seat), at);
  const place = { kind: plans, id: plan.id, before };
  const outcome = await record(office, place, seatEnded(plan, seat), circumstances, along);
  return outcome === "overtaken" ? outcome : "done";
};
