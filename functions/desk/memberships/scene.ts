import type { MembershipView } from "#contract/memberships/memberships";
import { Problem } from "#functions/api/kernel/problem";
import { membershipEndpoints } from "#functions/api/memberships/acts";
import type { At } from "#functions/desk/kit/form-for";
import type { DoneOfMembership } from "#pages/desk/memberships/done";
import type { Absent } from "#pages/desk/memberships/form-page";

/** The membership that a path tells, as its reader may read it. */
export const membershipAt = async ({ office, visit, visitor }: At): Promise<MembershipView> => {
  const { subject, language } = visitor;
  const { body } = await membershipEndpoints.readMemberships.serve(office, { subject, language });
  const found = body.memberships.find(({ seat }) => seat === visit.params["id"]);
  if (found === undefined) throw new Problem("unknown");
  return found;
};

/** The absence that a path tells, with its membership. */
export const absenceAt = async (at: At): Promise<Absent> => {
  const membership = await membershipAt(at);
  const absence = membership.absences.find(({ meeting }) => meeting === at.visit.params["meeting"]);
  if (absence === undefined) throw new Problem("unknown");
  return { membership, absence };
};

const LIST = "/desk/memberships";

/** Where one is led once something is done. */
export const after = (done: DoneOfMembership): string => `${LIST}?done=${done}`;

/** Where one is led whose form has nothing to be done any more: what was said of the absence isn't at that stage. */
export const unlessAt =
  (...stages: readonly (string | undefined)[]) =>
  ({ absence: { justification } }: Absent): string | undefined =>
    stages.includes(justification?.stage) ? undefined : LIST;
