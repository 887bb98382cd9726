import { actsFor } from "#committee/people/people";
import type { Call } from "#functions/api/endpoint";
import { halt, type Standing, standingOf } from "#functions/api/standing";
import type { ApiOffice } from "#functions/kernel/offices";
import { associations, keyOf } from "#functions/matters";

/** Whether a caller acts for this very association. */
export const isOwn = ({ person }: Pick<Standing, "person">, id: string): boolean =>
  person !== undefined && actsFor(person, "association", keyOf(associations, id));

/** Lets in who acts for this very association, and the secretariat where the act is its own too; nobody of another association's. */
export const ownOnly = async (office: ApiOffice, call: Call, id: string): Promise<Standing> => {
  const standing = await standingOf(office, call, []);
  const isTheirs = call.route.act !== "leaveSpace" && standing.roles.includes("secretariat");
  return isTheirs || isOwn(standing, id) ? standing : halt(standing, "not-allowed");
};
