import { capacityOf, Seat } from "#committee/composition/seats";
import { keyOf } from "#committee/kernel/kind";
import { seats } from "#committee/memberships/kind";
import { Association } from "#committee/space/association";
import { associations } from "#committee/space/kind";
import { noteSeat, seatAssociation } from "#committee/space/seats";
import { associationSeatRoutes } from "#contract/space/seats";
import { create } from "#functions/api/kernel/create";
import { endpoint } from "#functions/api/kernel/endpoint";
import { halt, type Standing, standingOf } from "#functions/api/kernel/standing";
import { accountOf } from "#functions/api/space/contact";
import { seatTold } from "#functions/api/space/seat-told";
import type { ApiOffice } from "#functions/kernel/offices";
import { entryFor } from "#functions/kernel/record";
import { giving } from "#functions/people/capacities";
import { civilHistory } from "#functions/readers/civil-history";

/** An association of the space that has no seat at present; there is no giving a seat to any other. */
const unseated = async ({ register }: ApiOffice, id: string, standing: Standing) => {
  const key = keyOf(associations, id);
  const before = (await register.load([key])).get(key) ?? halt(standing, "unknown");
  const association = Association.parse(before.state);
  const held = association.seat === undefined ? undefined : keyOf(seats, association.seat);
  const seat = held === undefined ? undefined : (await register.load([held])).get(held);
  const isSeated = seat !== undefined && Seat.parse(seat.state).until === undefined;
  if (association.stage !== "complete" || isSeated) return halt(standing, "not-at-this-stage");
  return { association, before };
};

/** The association notes its seat in the same transaction, so that two that are given at once are one. */
export const seat = endpoint(associationSeatRoutes.seatAssociation, async (office, call) => {
  const { representative } = call.body;
  const standing = await standingOf(office, call, []);
  const { matter } = await create(office, call, {
    kind: seats,
    also: async () => {
      const [theirs, sitting, history] = await Promise.all([
        unseated(office, call.params.id, standing),
        accountOf(office, representative),
        civilHistory(office),
      ]);
      return { ...theirs, sitting, history };
    },
    open: (id, circumstances, { association, sitting, history }) => {
      const who = { person: sitting.id, name: representative.name, post: representative.post };
      return seatAssociation({ id, association, representative: who, history }, circumstances);
    },
    along: ({ id, decision, circumstances, also: { association, before, sitting } }) => [
      entryFor(office, { kind: associations, id: association.id, before }, noteSeat(association, id), circumstances),
      ...giving(office, sitting, capacityOf(decision.state, keyOf(seats, id), "member"), circumstances),
    ],
  });
  const body = seatTold(matter);
  return { body, version: matter.version };
});
