import type { Instant } from "#calendar/civil-date";
import { takesCandidacies } from "#committee/calls/call";
import { type SavedForm, unanswered } from "#committee/candidacies/application-form";
import type { LivingCandidacy } from "#committee/candidacies/candidacy";
import { depositOf, isComplete, missingOf } from "#committee/candidacies/completeness";
import type { CandidacyLine, CandidacyView, PartView } from "#contract/candidacies/candidacies";

/** A candidacy as it stands in a list of one's own. */
export const lineOf = (candidacy: LivingCandidacy, instant: Instant): CandidacyLine => {
  const { id, stage, call, title, opensAt, closesAt, association, name } = candidacy;
  return {
    ...{ id, stage, call, title, opensAt, closesAt, association, name },
    isOpen: stage === "preparing" && takesCandidacies(candidacy, instant),
    missing: missingOf(candidacy),
    isComplete: isComplete(candidacy),
  };
};

const partsOf = ({ parts, deposits }: LivingCandidacy): PartView[] =>
  parts.map((asked, part) => {
    const counts = depositOf(deposits, part);
    const last = deposits.findLast((deposit) => deposit.part === part);
    return {
      ...{ part, ...asked, isThere: counts !== undefined },
      ...(counts && { counts }),
      ...(last && last !== counts && { last }),
    };
  });

const formOf = ({ form }: LivingCandidacy, saved: SavedForm | undefined): CandidacyView["form"] => ({
  ...(saved && { saved }),
  unanswered: [...unanswered(saved?.form ?? { language: "ar", answers: {} })],
  ...(form && { deposited: { at: form.at, savedAt: form.savedAt, size: form.size, sha256: form.sha256 } }),
});

type Told = Readonly<{ candidacy: LivingCandidacy; saved: SavedForm | undefined; version: number; instant: Instant }>;

/** A candidacy as its own people are told it. */
export const candidacyTold = ({ candidacy, saved, version, instant }: Told): CandidacyView => {
  const { nominee, consent } = candidacy;
  return {
    ...lineOf(candidacy, instant),
    ...(nominee && { nominee: { name: nominee.name, email: nominee.email, language: nominee.language } }),
    consent: { version: consent.version, givenAt: consent.givenAt },
    form: formOf(candidacy, saved),
    parts: partsOf(candidacy),
    version,
  };
};
