import type { CandidacyView, PartView } from "#contract/candidacies/candidacies";
import { showCandidacy } from "#functions/api/candidacies/show";
import { Problem } from "#functions/api/kernel/problem";
import type { At } from "#functions/desk/kit/form-for";

/** The candidacy that a path tells, as its own people read it. */
export const candidacyAt = async ({ office, visit, visitor: { subject, language } }: At): Promise<CandidacyView> =>
  (await showCandidacy.serve(office, { params: { id: visit.params["id"] }, subject, language })).body;

/** The same with the part that a path tells. */
export const partAt = async (at: At): Promise<Readonly<{ candidacy: CandidacyView; part: PartView }>> => {
  const candidacy = await candidacyAt(at);
  const part = candidacy.parts.find(({ part }) => String(part) === at.visit.params["part"]);
  if (part === undefined) throw new Problem("unknown");
  return { candidacy, part };
};
