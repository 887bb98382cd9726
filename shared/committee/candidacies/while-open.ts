import type { PreparedCandidacy } from "#committee/candidacies/candidacy";
import type { Circumstances } from "#committee/kernel/decision";
import { depositInTime } from "#guide/article-04-call-rules";
import { type Ruling, refusals, unless } from "#guide/rule";

/** What is decided on a candidacy, while its call is open: from then on nothing of it comes (G4.7). */
export const whileOpen = <T>(
  { opensAt, closesAt }: Pick<PreparedCandidacy, "opensAt" | "closesAt">,
  { instant }: Pick<Circumstances, "instant">,
  decide: () => T,
): Ruling<T> => unless(refusals({ opensAt, closesAt, instant }, depositInTime), decide);
