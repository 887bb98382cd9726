import { Candidacy, type LivingCandidacy } from "#committee/candidacies/candidacy";
import { candidacyFallsDue, keptUntilOf } from "#committee/candidacies/dues";
import { candidacies } from "#committee/candidacies/kind";
import { eraseCandidacy } from "#committee/candidacies/retention";
import type { Circumstances } from "#committee/kernel/decision";
import { parting, someoneEach } from "#functions/candidacies/people";
import { ALMANAC, circumstancesOf } from "#functions/kernel/circumstances";
import type { Look } from "#functions/kernel/look";
import type { SweepOffice } from "#functions/kernel/offices";
import { record } from "#functions/kernel/record";
import type { Found } from "#secretariat/register";

type Looked<State> = Readonly<{ candidacy: State; before: Found; circumstances: Circumstances }>;

/** An ended candidacy that was kept for as long as its call says is erased, and nobody acts for it any more. */
const erase = async (office: SweepOffice, { candidacy, before, circumstances }: Looked<LivingCandidacy>) => {
  const { id, nominee } = candidacy;
  const named = nominee ? [nominee.person] : [];
  const along = parting(office, id, await someoneEach(office, named), circumstances);
  return record(
    office,
    { kind: candidacies, id, before },
    eraseCandidacy(candidacy, circumstances),
    circumstances,
    along,
  );
};

const act = async (office: SweepOffice, looked: Looked<Candidacy>): Promise<Found | "overtaken" | undefined> => {
  const { candidacy, before, circumstances } = looked;
  if (candidacy.stage === "erased") return undefined;
  const until = keptUntilOf(candidacy);
  if (until !== undefined && until <= circumstances.today) return erase(office, { candidacy, before, circumstances });
  const reminder = candidacy.stage === "preparing" ? candidacyFallsDue(candidacy, circumstances) : undefined;
  return reminder && record(office, { kind: candidacies, id: candidacy.id, before }, reminder, circumstances);
};

/** Looks at a candidacy: reminds of what is missing some days before the close, and erases it once it was kept for long enough (G4.9). */
export const lookAtCandidacy: Look = async (office, key) => {
  const found = await office.register.load([ALMANAC, key]);
  const before = found.get(key);
  if (before === undefined) return "nothing-due";
  const candidacy = Candidacy.parse(before.state);
  const circumstances = circumstancesOf(office, found.get(ALMANAC), {
    by: "clock",
    pinned: candidacy.edition,
    owes: before.owes,
  });
  const outcome = await act(office, { candidacy, before, circumstances });
  if (outcome === undefined) return "nothing-due";
  return outcome === "overtaken" ? outcome : "done";
};
