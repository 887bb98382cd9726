import { capacityChanges, closeSeat } from "#committee/composition/seating";
import { present, Seat } from "#committee/composition/seats";
import { keyOf } from "#committee/kernel/kind";
import { seats } from "#committee/memberships/kind";
import { people } from "#committee/people/kind";
import type { ActionPlan } from "#committee/plans/plan";
import type { Due } from "#functions/kernel/looking";
import type { SweepOffice } from "#functions/kernel/offices";
import { entryFor } from "#functions/kernel/record";
import { capacityEntries } from "#functions/people/capacity-changes";
import type { Entry, Found, Register } from "#secretariat/register";

/** A seat that is to end, and those who sit there, as the register has them. */
type Ending = Readonly<{ id: string; before: Found | undefined; found: ReadonlyMap<string, Found> }>;

const peopleIn = (seat: Seat): readonly string[] =>
  (["member", "deputy"] as const).flatMap((as) => present(seat, as)?.person ?? []);

/** The next of the seats that a plan's appointments leave without a body, if one is left. */
export const endingIn = async (register: Register, { closing }: ActionPlan): Promise<Ending | undefined> => {
  const [id] = closing?.seats ?? [];
  if (id === undefined) return undefined;
  const before = (await register.load([keyOf(seats, id)])).get(keyOf(seats, id));
  const sitting = before ? peopleIn(Seat.parse(before.state)) : [];
  return { id, before, found: await register.load(sitting.map((person) => keyOf(people, person))) };
};

/** The seat as it ends, and what those who sat there may do no more; nothing where it has ended already. */
export const endingEntries = (
  office: SweepOffice,
  { state: { closing }, also: ending, circumstances }: Due<ActionPlan, Ending | undefined>,
): readonly Entry[] => {
  if (ending?.before === undefined) return [];
  const { id, before, found } = ending;
  const seat = Seat.parse(before.state);
  if (seat.until !== undefined) return [];
  const closed = closeSeat(seat, closing?.on ?? circumstances.today);
  const changes = capacityChanges(keyOf(seats, id), { was: seat, is: closed.state });
  return [
    entryFor(office, { kind: seats, id, before }, closed, { ...circumstances, owes: before.owes }),
    ...capacityEntries(office, changes, { found, contacts: new Map() }, circumstances),
  ];
};
