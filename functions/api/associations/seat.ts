import { Association } from "#committee/association";
import { keyOf } from "#committee/kernel/kind";
import { seats } from "#committee/memberships/kind";
import { capacityOf, Seat } from "#committee/seats";
import { noteSeat, seatAssociation } from "#committee/space";
import { associations } from "#committee/space/kind";
import * as contract from "#contract/association-seats";
import { accountOf } from "#functions/api/associations/contact";
import { seatTold } from "#functions/api/associations/seat-told";
import { create } from "#functions/api/create";
import { endpoint } from "#functions/api/endpoint";
import { halt, type Standing, standingOf } from "#functions/api/standing";
import { giving } from "#functions/capacities";
import { civilHistory } from "#functions/civil-history";
import type { ApiOffice } from "#functions/offices";
import { entryFor } from "#functions/record";

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
export const seat = endpoint(contract.seatAssociation, async (office, call) => {
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
