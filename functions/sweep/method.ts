import { type BesideMethod, methodFallsDue } from "#committee/methods/dues";
import type { Method } from "#committee/methods/method";
import { ALMANAC, circumstancesOf } from "#functions/kernel/circumstances";
import type { SweepOffice } from "#functions/kernel/offices";
import { record } from "#functions/kernel/record";
import { methods } from "#functions/matters";
import { ballotsOf, contributionsOf, votersOf } from "#functions/readers/methods";
import type { Look } from "#functions/sweep/look";

/** What a method's day depends on beside it. */
const besideOf = async ({ register }: SweepOffice, method: Method): Promise<BesideMethod> => {
  const [contributions, ballots] = await Promise.all([contributionsOf(register, method), ballotsOf(register, method)]);
  const inOffice = method.stage === "voting" ? await votersOf(register, method.vote.electorate, ballots) : [];
  return { contributions, ballots, inOffice };
};

/** Looks at a method: closes its consultation, counts its vote, publishes what was adopted, each on its day (G4.2, G4.6). */
export const lookAtMethod: Look = async (office, key) => {
  const found = await office.register.load([ALMANAC, key]);
  const before = found.get(key);
  if (before === undefined) return "nothing-due";
  const method = methods.schema.parse(before.state);
  const circumstances = circumstancesOf(office, found.get(ALMANAC), { by: "clock", pinned: method.edition });
  const decision = methodFallsDue(method, await besideOf(office, method), circumstances);
  if (decision === undefined) return "nothing-due";
  const outcome = await record(office, { kind: methods, id: method.id, before }, decision, circumstances);
  return outcome === "overtaken" ? outcome : "done";
};
