import { keyOf } from "#committee/kernel/kind";
import { actsFor } from "#committee/people/people";
import { associations } from "#committee/space/kind";
import type { Standing } from "#functions/api/kernel/standing";

/** Whether a caller acts for this very association. */
export const isOwn = ({ person }: Pick<Standing, "person">, id: string): boolean =>
  person !== undefined && actsFor(person, "association", keyOf(associations, id));

/** Whether a caller may do what an association's own people and the secretariat may, and nobody of another association's. */
export const isTheirs = (standing: Pick<Standing, "person" | "roles">, id: string): boolean =>
  standing.roles.includes("secretariat") || isOwn(standing, id);
