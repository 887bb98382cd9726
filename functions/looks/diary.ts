import type { Circumstances, Decision } from "#committee/decision";
import { isMorning, KeptDiary, openDiary } from "#committee/diary";
import { type Besides, isDigestDue } from "#committee/digest";
import { tellMorning } from "#committee/morning";
import { ALMANAC, circumstancesOf } from "#functions/circumstances";
import { DIARY, diaries, SECRETARIAT } from "#functions/diaries";
import { dutiesOn } from "#functions/duties";
import type { Look } from "#functions/looks/look";
import type { SweepOffice } from "#functions/offices";
import { record } from "#functions/record";
import { vacantSeats } from "#functions/vacant-seats";

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
  return tellMorning(kept, { duties: await dutiesOn(office.register), week }, circumstances);
};

/** Opens the secretariat's diary on a morning: what it has to say goes out once, whoever looks and however often. */
export const lookAtDiary: Look = async (office) => {
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
