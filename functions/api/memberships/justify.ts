import { present } from "#committee/composition/seats";
import { files } from "#committee/files/kind";
import { keyOf } from "#committee/kernel/kind";
import { justifiableAt, justifyAbsence as justifying } from "#committee/memberships/justifications";
import { membershipRoutes } from "#contract/memberships/memberships";
import { citedFile } from "#functions/api/kernel/cited-file";
import { endpoint } from "#functions/api/kernel/endpoint";
import { onMembership } from "#functions/api/memberships/on-membership";

/** An association's own word: whoever sits for it says it, and nobody else. */
export const justifyAbsence = endpoint(membershipRoutes.justifyAbsence, (office, call) => {
  const { meeting } = call.params;
  const { says, evidence } = call.body;
  const by = call.subject ?? "";
  return onMembership(office, call, {
    also: async ({ register }) => {
      if (evidence === undefined) return undefined;
      const key = keyOf(files, evidence);
      return (await register.load([key])).get(key);
    },
    decide: (seat, circumstances, found) => {
      if (present(seat, "member")?.person !== by) return "not-allowed";
      const standing = justifiableAt(seat, meeting);
      if (standing === undefined) return "not-at-this-stage";
      if (evidence) citedFile(found, { purpose: "absence-justification", by, place: "evidence" });
      return justifying(seat, { standing, meeting, says, evidence }, circumstances);
    },
  });
});
