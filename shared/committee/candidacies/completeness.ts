import type { Deposit, LivingCandidacy, Missing } from "#committee/candidacies/candidacy";

type Dossier = Pick<LivingCandidacy, "form" | "deposits" | "parts">;

/** The deposit that counts for a part: the last one that was accepted (G4.7: a part is replaced by bringing another). */
export const depositOf = (deposits: readonly Deposit[], part: number): Deposit | undefined =>
  deposits.filter((deposit) => deposit.part === part && deposit.stage === "accepted").at(-1);

/** What is missing of a dossier as it stands (G4.9). */
export const missingOf = ({ form, deposits, parts }: Dossier): Missing => ({
  form: form === undefined,
  parts: [...parts.keys()].filter((part) => !depositOf(deposits, part)),
});

/** Whether nothing is missing. */
export const isComplete = (dossier: Dossier): boolean => {
  const { form, parts } = missingOf(dossier);
  return !form && parts.length === 0;
};

const pending: readonly Deposit["stage"][] = ["awaited", "scanning"];

/** Whether all that was to come has come, or was given up, and has been looked at. */
export const isSettled = ({ deposits }: Pick<Dossier, "deposits">): boolean =>
  deposits.every(({ stage }) => !pending.includes(stage));
