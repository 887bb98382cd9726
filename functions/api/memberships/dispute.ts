import { countedAt, disputeJustification as disputing } from "#committee/memberships/justifications";
import { membershipRoutes } from "#contract/memberships/memberships";
import { endpoint } from "#functions/api/kernel/endpoint";
import { onMembership } from "#functions/api/memberships/on-membership";

/** The secretariat can't decide against an association: it hands the matter on to civil society's other members (G12.4). */
export const disputeJustification = endpoint(membershipRoutes.disputeJustification, (office, call) => {
  const { meeting } = call.params;
  const { reason } = call.body;
  return onMembership(office, call, {
    also: async () => undefined,
    decide: (seat, circumstances) => {
      const absence = countedAt(seat, meeting);
      const given = absence?.justification;
      if (absence === undefined || given?.stage !== "given") return "not-at-this-stage";
      return { allowed: true, value: disputing(seat, { absence, given, reason }, circumstances) };
    },
  });
});
