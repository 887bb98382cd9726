import { isMorning, KeptDiary, openDiary } from "#committee/duties/diary";
import { type Besides, isDigestDue } from "#committee/duties/digest";
import { tellMorning } from "#committee/duties/morning";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import { ALMANAC, circumstancesOf } from "#functions/kernel/circumstances";
import type { Look } from "#functions/kernel/look";
import type { SweepOffice } from "#functions/kernel/offices";
import { record } from "#functions/kernel/record";
import { skimming } from "#functions/kernel/skimming";
import { DIARY, diaries, SECRETARIAT } from "#functions/readers/diaries";
import { dutiesOpen, dutiesToCome } from "#functions/readers/duties";
import { vacantSeats } from "#functions/readers/vacant-seats";
import type { LeftOut } from "#secretariat/shapes";

/** What the week's digest tells beside the duties. */
const besidesOf = async ({ register, letterBox }: SweepOffice): Promise<Besides> => ({
  vacant: await vacantSeats(register),
  returned: (await letterBox.returned()).length,
});

const decisionOn = async (
  office: SweepOffice,
  kept: KeptDiary,
  circumstances: Circumstances,
): Promise<Decision<KeptDiary> | undefined> => {
  if (!isMorning(kept, circumstances)) return undefined;
  const week = isDigestDue(kept.digestOn, circumstances) ? await besidesOf(office) : undefined;
  const { today } = circumstances;
  const duties = await (week ? dutiesOpen : dutiesToCome)(office.register, today);
  return tellMorning(kept, { duties, week }, circumstances);
};

/** What a newer release wrote is not told of: it doesn't keep anyone from being reminded of the rest. */
const morningOf = (office: SweepOffice): SweepOffice => {
  const leftOut: LeftOut = (newer) => office.log.error("left out of the diary", { error: newer });
  const letterBox = { returned: () => office.letterBox.returned(leftOut) };
  return { ...office, letterBox, register: skimming(office.register, leftOut) };
};

/** Opens the secretariat's diary on a morning: what it has to say goes out once, whoever looks and however often. */
export const lookAtDiary: Look = async (secretariat) => {
  const office = morningOf(secretariat);
  const found = await office.register.load([ALMANAC, DIARY]);
  const before = found.get(DIARY);
  const circumstances = circumstancesOf(office, found.get(ALMANAC), { by: "clock" });
  const decision = before
    ? await decisionOn(office, KeptDiary.parse(before.state), circumstances)
    : openDiary(circumstances);
  if (decision === undefined) return "nothing-due";
  const outcome = await record(office, { kind: diaries, id: SECRETARIAT, before }, decision, circumstances);
  return outcome === "overtaken" ? outcome : "done";
};
