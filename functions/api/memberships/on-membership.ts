import { isMembership, type Seat } from "#committee/composition/seats";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import type { MembershipView } from "#contract/memberships/memberships";
import { actWith } from "#functions/api/act";
import type { Call } from "#functions/api/endpoint";
import { membershipTold } from "#functions/api/memberships/told";
import { ALMANAC, circumstancesOf } from "#functions/kernel/circumstances";
import type { ApiOffice } from "#functions/kernel/offices";
import { seats } from "#functions/matters";
import { answersOn } from "#functions/readers/college";
import type { Ruling } from "#guide/rule";
import type { Entry } from "#secretariat/register";

type OnMembership = Call & Readonly<{ params: Readonly<{ id: string }> }>;

type Act<Also> = Readonly<{
  also: (office: ApiOffice, seat: Seat) => Promise<Also>;
  decide: (
    seat: Seat,
    circumstances: Circumstances,
    also: Also,
  ) => Ruling<Decision<Seat>> | "not-at-this-stage" | "unknown" | "not-allowed";
  along?: (
    deciding: Readonly<{ decision: Decision<Seat>; circumstances: Circumstances; also: Also }>,
  ) => readonly Entry[];
}>;

/** An act on a civil-society membership; gives the membership as it leaves it. */
export const onMembership = async <Also>(
  office: ApiOffice,
  call: OnMembership,
  { decide, ...act }: Act<Also>,
): Promise<Readonly<{ body: MembershipView; version: number }>> => {
  const { matter, standing } = await actWith<Seat, Also>(office, call, {
    kind: seats,
    id: call.params.id,
    ...act,
    decide: (seat, circumstances, also) => {
      if (seat.college !== "civil-society") return "unknown";
      return isMembership(seat) ? decide(seat, circumstances, also) : "not-at-this-stage";
    },
  });
  const circumstances = circumstancesOf(office, standing.found.get(ALMANAC), {
    by: call.subject ?? "",
    pinned: seats.schema.parse(matter.state).edition,
    owes: matter.owes,
  });
  const answers = await answersOn(office.register, call.params.id);
  return { body: membershipTold(matter, { answers }, circumstances), version: matter.version };
};
