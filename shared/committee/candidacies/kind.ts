import { Candidacy } from "#committee/candidacies/candidacy";
import { candidacyLookAt } from "#committee/candidacies/dues";
import { candidacyMatter } from "#committee/candidacies/matter";
import type { Kind } from "#committee/kernel/kind";

/** Candidacies are listed call by call, and in each by region. */
export const candidacies: Kind<Candidacy> = {
  name: candidacyMatter.name,
  schema: Candidacy,
  sortedBy: ({ call, region }) => `${call} ${region}`,
  lookAt: candidacyLookAt,
};
