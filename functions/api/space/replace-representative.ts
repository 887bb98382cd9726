import { capacityOf, present, type Seat } from "#committee/composition/seats";
import { keyOf } from "#committee/kernel/kind";
import { seats } from "#committee/memberships/kind";
import { people } from "#committee/people/kind";
import { Association } from "#committee/space/association";
import { associations } from "#committee/space/kind";
import { replaceRepresentative as replacing } from "#committee/space/seats";
import { associationSeatRoutes } from "#contract/space/seats";
import { act } from "#functions/api/kernel/act";
import { endpoint } from "#functions/api/kernel/endpoint";
import { halt, type Standing } from "#functions/api/kernel/standing";
import { unreadableAt } from "#functions/api/kernel/unreadable";
import { accountOf } from "#functions/api/space/contact";
import { ownOnly } from "#functions/api/space/own";
import { seatTold } from "#functions/api/space/seat-told";
import type { ApiOffice } from "#functions/kernel/offices";
import { giving, type Someone, taking } from "#functions/people/capacities";
import { civilHistory } from "#functions/readers/civil-history";

/** The id of the seat that an association was given last. */
const seatOf = async ({ register }: ApiOffice, id: string, standing: Standing): Promise<string> => {
  const key = keyOf(associations, id);
  const found = (await register.load([key])).get(key);
  return (found && Association.parse(found.state).seat) ?? halt(standing, "unknown");
};

/** Whoever sits there at present. */
const leavingFrom = async ({ register }: ApiOffice, seat: Seat): Promise<Someone | undefined> => {
  const id = present(seat, "member")?.person;
  if (id === undefined) return undefined;
  const key = keyOf(people, id);
  return { id, before: (await register.load([key])).get(key) };
};

export const replaceRepresentative = endpoint(associationSeatRoutes.replaceRepresentative, async (office, call) => {
  const standing = await ownOnly(office, call, call.params.id);
  const { representative } = call.body;
  const id = await seatOf(office, call.params.id, standing);
  const { matter } = await act(office, call, {
    kind: seats,
    id,
    also: async (_, seat) => {
      const [coming, leaving, history] = await Promise.all([
        accountOf(office, representative),
        leavingFrom(office, seat),
        civilHistory(office),
      ]);
      return { coming, leaving, history };
    },
    decide: (seat, circumstances, { coming, leaving, history }) => {
      if (seat.until !== undefined) return "not-at-this-stage";
      if (coming.id === leaving?.id) throw unreadableAt("representative", "sits-already");
      const who = { person: coming.id, name: representative.name, post: representative.post };
      return replacing(seat, { representative: who, history }, circumstances);
    },
    along: ({ decision, circumstances, also: { coming, leaving } }) => {
      const capacity = capacityOf(decision.state, keyOf(seats, id), "member");
      const taken = leaving ? taking(office, leaving, capacity, circumstances) : [];
      return [...giving(office, coming, capacity, circumstances), ...taken];
    },
  });
  return { body: seatTold(matter), version: matter.version };
});
