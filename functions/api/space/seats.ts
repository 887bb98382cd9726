import { capacityOf, present } from "#committee/composition/seats";
import { keyOf } from "#committee/kernel/kind";
import { seats } from "#committee/memberships/kind";
import { Association } from "#committee/space/association";
import { associations } from "#committee/space/kind";
import { noteSeat, replaceRepresentative as replacing, seatAssociation as seating } from "#committee/space/seats";
import { associationSeatRoutes as routes } from "#contract/space/seats";
import { act, haltUnlessInOrder } from "#functions/api/kernel/act";
import { create } from "#functions/api/kernel/create";
import { type Call, endpoint } from "#functions/api/kernel/endpoint";
import { halt, type Standing, standingOf } from "#functions/api/kernel/standing";
import { unreadableAt } from "#functions/api/kernel/unreadable";
import { accountOf, someoneBy } from "#functions/api/space/contact";
import { isTheirs } from "#functions/api/space/own";
import { seatTold } from "#functions/api/space/seat-told";
import type { ApiOffice } from "#functions/kernel/offices";
import { entryFor } from "#functions/kernel/record";
import { giving, taking } from "#functions/people/capacities";
import { civilHistory } from "#functions/readers/civil-history";
import { isInOffice } from "#functions/readers/seats-in-office";

type Seating = Call<typeof routes.seatAssociation>;

/** An association of the space that has no seat at present; there is no giving a seat to any other. */
const unseated = async ({ register }: ApiOffice, call: Seating, standing: Standing) => {
  const key = keyOf(associations, call.params.id);
  const before = (await register.load([key])).get(key) ?? halt(standing, "unknown");
  const association = Association.parse(before.state);
  haltUnlessInOrder(standing, call, { kind: associations, state: association });
  if (await isInOffice(register, association.seat)) return halt(standing, "not-at-this-stage");
  return { association, before };
};

/** The association notes its seat in the same transaction, so that two that are given at once are one. */
export const seatAssociation = endpoint(routes.seatAssociation, async (office, call) => {
  const { representative } = call.body;
  const { matter } = await create(office, call, {
    kind: seats,
    also: async (_, standing) => {
      const theirs = await unseated(office, call, standing);
      const [sitting, history] = await Promise.all([accountOf(office, representative), civilHistory(office)]);
      return { ...theirs, sitting, history };
    },
    open: (id, circumstances, { association, sitting, history }) => {
      const who = { person: sitting.id, name: representative.name, post: representative.post };
      return seating({ id, association, representative: who, history }, circumstances);
    },
    along: ({ id, decision, circumstances, also: { association, before, sitting } }) => [
      entryFor(office, { kind: associations, id: association.id, before }, noteSeat(association, id), circumstances),
      ...giving(office, sitting, capacityOf(decision.state, keyOf(seats, id), "member"), circumstances),
    ],
  });
  return { body: seatTold(matter), version: matter.version };
});

/** The id of the seat that an association was given last, for its own people and the secretariat. */
const seatOf = async (office: ApiOffice, call: Call<typeof routes.replaceRepresentative>): Promise<string> => {
  const { id } = call.params;
  const key = keyOf(associations, id);
  const standing = await standingOf(office, call, [key]);
  if (!isTheirs(standing, id)) return halt(standing, "not-allowed");
  const found = standing.found.get(key);
  return (found && Association.parse(found.state).seat) ?? halt(standing, "unknown");
};

/** Whoever sits there leaves as the other comes, in one transaction. */
export const replaceRepresentative = endpoint(routes.replaceRepresentative, async (office, call) => {
  const { representative } = call.body;
  const id = await seatOf(office, call);
  const { matter } = await act(office, call, {
    kind: seats,
    id,
    also: async (_, seat, standing) => {
      if (seat.until !== undefined) return halt(standing, "not-at-this-stage");
      const [coming, leaving, history] = await Promise.all([
        accountOf(office, representative),
        someoneBy(office, present(seat, "member")?.person),
        civilHistory(office),
      ]);
      return { coming, leaving, history };
    },
    decide: (seat, circumstances, { coming, leaving, history }) => {
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
