import { leaveSeat as leaving } from "#committee/composition/departures";
import { capacityOf, present, Seat } from "#committee/composition/seats";
import { keyOf } from "#committee/kernel/kind";
import { seats } from "#committee/memberships/kind";
import { people } from "#committee/people/kind";
import { seatRoutes } from "#contract/composition/seats";
import { act } from "#functions/api/kernel/act";
import { endpoint } from "#functions/api/kernel/endpoint";
import { taking } from "#functions/people/capacities";

/** What they could do for that seat ends with it, in the same transaction. */
export const leaveSeat = endpoint(seatRoutes.leaveSeat, async (office, call) => {
  const { id } = call.params;
  const { as } = call.body;
  const { matter } = await act(office, call, {
    kind: seats,
    id,
    also: async ({ register }, seat) => {
      const person = present(seat, as)?.person;
      if (person === undefined) return undefined;
      const key = keyOf(people, person);
      return { id: person, before: (await register.load([key])).get(key) };
    },
    decide: (seat, circumstances, someone) =>
      someone ? { allowed: true, value: leaving(seat, as, circumstances) } : "not-at-this-stage",
    along: ({ decision, circumstances, also: someone }) =>
      someone ? taking(office, someone, capacityOf(decision.state, keyOf(seats, id), as), circumstances) : [],
  });
  const seat = Seat.parse(matter.state);
  const sitting = { member: present(seat, "member")?.name, deputy: present(seat, "deputy")?.name };
  return {
    body: {
      ...{ id, college: seat.college, body: seat.body, version: matter.version },
      ...(sitting.member && { member: sitting.member }),
      ...(sitting.deputy && { deputy: sitting.deputy }),
    },
    version: matter.version,
  };
});
