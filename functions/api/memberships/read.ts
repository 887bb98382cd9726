import { disputesIn } from "#committee/composition/absence-case";
import { isMembership } from "#committee/composition/seats";
import { seats } from "#committee/memberships/kind";
import type { MembershipView } from "#contract/memberships/memberships";
import { membershipRoutes } from "#contract/memberships/memberships";
import { endpoint } from "#functions/api/kernel/endpoint";
import { halt, type Standing, standingOf } from "#functions/api/kernel/standing";
import { seatsHeldBy } from "#functions/api/memberships/own-seat";
import { disputeTold, membershipTold } from "#functions/api/memberships/told";
import { ALMANAC, circumstancesOf } from "#functions/kernel/circumstances";
import { wholeOf } from "#functions/kernel/every";
import type { ApiOffice } from "#functions/kernel/offices";
import { answersOn } from "#functions/readers/college";
import type { Found } from "#secretariat/register";

type Reader = Readonly<{ standing: Standing; subject: string; own: string | undefined }>;

/** A membership as its reader is told it; nothing of another's to a member, unless there is something to settle. */
const toldTo = async (
  office: ApiOffice,
  { standing, subject, own }: Reader,
  found: Found,
): Promise<readonly MembershipView[]> => {
  const seat = seats.schema.parse(found.state);
  const readsAll = standing.roles.includes("secretariat") || seat.id === own;
  const isDisputed = disputesIn(seat.absences).length > 0;
  if (!isMembership(seat) || !(readsAll || isDisputed)) return [];
  const answers = isDisputed ? await answersOn(office.register, seat.id) : [];
  const almanac = standing.found.get(ALMANAC);
  const circumstances = circumstancesOf(office, almanac, { by: subject, pinned: seat.edition, owes: found.owes });
  const view = membershipTold(found, { answers, own }, circumstances);
  return [readsAll ? view : disputeTold(view, found.state)];
};

export const readMemberships = endpoint(membershipRoutes.readMemberships, async (office, call) => {
  const [standing, { lines }] = await Promise.all([
    standingOf(office, call, [ALMANAC]),
    office.register.list(seats.name, { limit: 100, beginning: "civil-society" }),
  ]);
  const person = standing.person ?? halt(standing, "not-allowed");
  const own = seatsHeldBy(person).at(0);
  const reader = { standing, subject: person.id, own };
  const told = await Promise.all(lines.map((one) => toldTo(office, reader, wholeOf(one))));
  return { body: { memberships: told.flat(), ...(own && { own }) } };
});
