import { enterChair, openChair } from "#committee/composition/chair";
import { leaveSeat } from "#committee/composition/departures";
import { COMMITTEE, chairs } from "#committee/composition/kind";
import { chairMatter } from "#committee/composition/matter";
import { capacityOf } from "#committee/composition/seats";
import type { Asked } from "#committee/kernel/act";
import { keyOf } from "#committee/kernel/kind";
import { seats } from "#committee/memberships/kind";
import { compositionRoutes } from "#contract/composition/composition";
import { seatRoutes } from "#contract/composition/seats";
import { chairEntries, comingToChair } from "#functions/api/composition/chair";
import { leaving, toldSeat } from "#functions/api/composition/leaving";
import { readCommittee } from "#functions/api/composition/read";
import { listSeats } from "#functions/api/composition/seats";
import type { Endpoint } from "#functions/api/kernel/endpoint";
import { serving } from "#functions/api/kernel/serving";
import { todayOf } from "#functions/kernel/circumstances";
import { taking } from "#functions/people/capacities";

const routes = { ...compositionRoutes, ...seatRoutes };
const ofChair = serving(chairs, chairMatter);
const ofSeat = serving(seats, { acts: chairMatter.acts });

/** What answers each act on the committee's composition. */
export const compositionEndpoints = {
  listSeats,
  readCommittee,
  /** Who is there already stays. */
  enterChair: ofChair.changes(routes.enterChair, {
    idOf: () => COMMITTEE,
    open: openChair,
    also: comingToChair,
    decide: (chair, { call, also: { person, leaves }, circumstances }) =>
      person === leaves ? "not-at-this-stage" : enterChair(chair, { ...call.body, person }, circumstances),
    along: chairEntries,
    tell: (_chair, { office, call }) => ({ chair: call.body.contact.name, from: todayOf(office) }),
  }),
  /** What they could do for that seat ends with it, in the same transaction. */
  leaveSeat: ofSeat.changes(routes.leaveSeat, {
    also: leaving,
    decide: (seat, { call, also: someone, circumstances }) =>
      someone ? leaveSeat(seat, call.body.as, circumstances) : "not-at-this-stage",
    along: ({ office, call, decision: { state }, circumstances, also: someone }) =>
      someone ? taking(office, someone, capacityOf(state, keyOf(seats, state.id), call.body.as), circumstances) : [],
    tell: toldSeat,
  }),
} satisfies { readonly [Name in Asked<typeof chairMatter.acts>]: Endpoint<(typeof routes)[Name]> };
