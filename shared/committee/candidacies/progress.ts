import { Experience } from "#committee/candidacies/application-form";
import type { Candidacy, LivingCandidacy } from "#committee/candidacies/candidacy";
import { isComplete } from "#committee/candidacies/completeness";
import { Region } from "#committee/kernel/regions";
import { Scope } from "#committee/space/association";

/** How many candidacies there are: those that stand or stood, of them the complete ones and those set aside; and those withdrawn. */
export type Tally = Readonly<{ begun: number; complete: number; setAside: number; withdrawn: number }>;

export type TallyOf<Of extends string> = Readonly<{ of: Of }> & Tally;

const isWhole = (candidacy: LivingCandidacy): boolean =>
  candidacy.stage === "in-study" || (candidacy.stage === "preparing" && isComplete(candidacy));

const tally = (candidacies: readonly LivingCandidacy[]): Tally => {
  const count = (counts: (one: LivingCandidacy) => boolean): number => candidacies.filter(counts).length;
  return {
    begun: count(({ stage }) => stage !== "withdrawn"),
    complete: count(isWhole),
    setAside: count(({ stage }) => stage === "set-aside"),
    withdrawn: count(({ stage }) => stage === "withdrawn"),
  };
};

const by = <Of extends string>(
  candidacies: readonly LivingCandidacy[],
  names: readonly Of[],
  nameOf: (one: LivingCandidacy) => Of,
): TallyOf<Of>[] => names.map((of) => ({ of, ...tally(candidacies.filter((candidacy) => nameOf(candidacy) === of)) }));

const marginalisedIn = ({ form }: LivingCandidacy): "yes" | "no" | "untold" => {
  if (form === undefined) return "untold";
  return form.marginalised ? "yes" : "no";
};

/** How far a call's candidacies have got, along the four axes of inclusion (G2.5): numbers, never whose they are. The last two come from the forms that were deposited. */
export const progressOf = (all: readonly Candidacy[]) => {
  const candidacies = all.filter((candidacy) => candidacy.stage !== "erased");
  return {
    all: tally(candidacies),
    byRegion: by(candidacies, Region.options, ({ region }) => region),
    byScope: by(candidacies, Scope.options, ({ scope }) => scope),
    byExperience: by(candidacies, [...Experience.options, "untold"], ({ form }) => form?.experience ?? "untold"),
    byMarginalised: by(candidacies, ["yes", "no", "untold"], marginalisedIn),
  };
};
