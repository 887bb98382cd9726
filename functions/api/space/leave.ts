import { Seat } from "#committee/composition/seats";
import { keyOf } from "#committee/kernel/kind";
import { seats } from "#committee/memberships/kind";
import { people } from "#committee/people/kind";
import { type Association, forAssociation } from "#committee/space/association";
import { leaveSpace } from "#committee/space/associations";
import { associations } from "#committee/space/kind";
import { associationRoutes } from "#contract/space/associations";
import { act } from "#functions/api/kernel/act";
import { endpoint } from "#functions/api/kernel/endpoint";
import { ownOnly } from "#functions/api/space/own";
import { told } from "#functions/api/space/told";
import type { ApiOffice } from "#functions/kernel/offices";
import { taking } from "#functions/people/capacities";

/** Who acts for the association, and whether it has a seat in the committee still: it withdraws from that by official letter first (G12.2). */
const standingWith = async ({ register }: ApiOffice, { person, seat }: Association) => {
  const keys = { person: person && keyOf(people, person), seat: seat && keyOf(seats, seat) };
  const found = await register.load([keys.person ?? [], keys.seat ?? []].flat());
  const held = Seat.safeParse(found.get(keys.seat ?? "")?.state).data;
  return {
    contact: person === undefined ? undefined : { id: person, before: found.get(keys.person ?? "") },
    isSeated: held !== undefined && held.until === undefined,
  };
};

export const leave = endpoint(associationRoutes.leaveSpace, async (office, call) => {
  const { id } = call.params;
  await ownOnly(office, call, id);
  const { matter } = await act(office, call, {
    kind: associations,
    id,
    also: standingWith,
    decide: (association, circumstances, { isSeated }) =>
      association.stage === "left" || isSeated
        ? "not-at-this-stage"
        : { allowed: true, value: leaveSpace(association, circumstances) },
    along: ({ circumstances, also: { contact } }) =>
      contact ? taking(office, contact, forAssociation(keyOf(associations, id)), circumstances) : [],
  });
  return { body: told(matter, true), version: matter.version };
});
