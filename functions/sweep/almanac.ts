import { deadlinesRecounted, KeptAlmanac, recountAt } from "#committee/calendar/almanac";
import { almanacs, MOROCCO } from "#committee/calendar/kind";
import { isOpen } from "#committee/kernel/duty";
import { kindIn } from "#committee/kernel/matter-key";
import { again } from "#functions/kernel/again";
import { ALMANAC, circumstancesOf, todayOf } from "#functions/kernel/circumstances";
import { inTurn } from "#functions/kernel/in-turn";
import type { Look } from "#functions/kernel/look";
import type { SweepOffice } from "#functions/kernel/offices";
import { record } from "#functions/kernel/record";
import { dutiesWithin } from "#functions/readers/duties";
import { looksOfKinds } from "#functions/sweep/of-kinds";

/** The matters that have a deadline to come. */
const mattersOpen = async (office: SweepOffice): Promise<readonly string[]> => {
  const open = (await dutiesWithin(office.register, { from: todayOf(office) })).filter(isOpen);
  return [...new Set(open.map(({ about }) => about))];
};

/** How many of the matters moved; each is looked at as often as it is overtaken. */
const recounted = async (office: SweepOffice, keys: readonly string[]): Promise<number> => {
  const seen = await inTurn(keys, (key) =>
    again(async () => looksOfKinds[kindIn(key)]?.(office, key) ?? "nothing-due"),
  );
  return seen.filter((outcome) => outcome === "done").length;
};

/** Counts every open deadline anew once the calendar has changed; a fault on the way leaves it to be done again. */
export const lookAtAlmanac: Look = async (office) => {
  const before = (await office.register.load([ALMANAC])).get(ALMANAC);
  const due = before && recountAt(KeptAlmanac.parse(before.state));
  if (before === undefined || due === undefined || due > office.now()) return "nothing-due";
  const moved = await recounted(office, await mattersOpen(office));
  const circumstances = circumstancesOf(office, before, { by: "clock" });
  const decision = deadlinesRecounted(KeptAlmanac.parse(before.state), moved);
  const outcome = await record(office, { kind: almanacs, id: MOROCCO, before }, decision, circumstances);
  return outcome === "overtaken" ? outcome : "done";
};
