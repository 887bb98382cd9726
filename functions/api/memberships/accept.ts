import { acceptJustification as accepting, countedAt } from "#committee/memberships/justifications";
import { membershipRoutes } from "#contract/memberships/memberships";
import { endpoint } from "#functions/api/kernel/endpoint";
import { onMembership } from "#functions/api/memberships/on-membership";
import { absencesFor } from "#functions/readers/absences";

export const acceptJustification = endpoint(membershipRoutes.acceptJustification, (office, call) => {
  const { meeting } = call.params;
  return onMembership(office, call, {
    also: ({ register }, seat) => absencesFor(register, seat),
    decide: (seat, circumstances, absences) =>
      countedAt(seat, meeting)?.justification?.stage === "given"
        ? { allowed: true, value: accepting(seat, { meeting, absences }, circumstances) }
        : "not-at-this-stage",
  });
});
