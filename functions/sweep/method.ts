import { type BesideMethod, methodFallsDue } from "#committee/methods/dues";
import { methods } from "#committee/methods/kind";
import type { Method } from "#committee/methods/method";
import { looking } from "#functions/kernel/looking";
import type { SweepOffice } from "#functions/kernel/offices";
import { ballotsOf, contributionsOf, votersOf } from "#functions/readers/methods";

/** What a method's day depends on beside it. */
const besideOf = async ({ register }: SweepOffice, method: Method): Promise<BesideMethod> => {
  const [contributions, ballots] = await Promise.all([contributionsOf(register, method), ballotsOf(register, method)]);
  const inOffice = method.stage === "voting" ? await votersOf(register, method.vote.electorate, ballots) : [];
  return { contributions, ballots, inOffice };
};

/** Looks at a method: closes its consultation, counts its vote, publishes what was adopted, each on its day (G4.2, G4.6). */
export const lookAtMethod = looking(methods, {
  also: (office, { state }) => besideOf(office, state),
  decide: methodFallsDue,
});
