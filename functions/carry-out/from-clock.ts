import type { Owed } from "#committee/entail";
import { byUrgency, isUrgent } from "#committee/urgency";
import { discharge } from "#functions/carry-out/discharge";
import { roomAtPost } from "#functions/carry-out/post-account";
import { patience, recall } from "#functions/carry-out/rings";
import { allowanceOf, type Sending } from "#functions/carry-out/sending";
import { tried } from "#functions/carry-out/tried";
import { inTurn } from "#functions/kernel/in-turn";
import type { CarryOutOffice } from "#functions/kernel/offices";

/** More than this at once the register doesn't answer well to. */
const MOST_AT_ONCE = 10;

/** At the pace that the post has room for. */
const paced = async (office: CarryOutOffice, hasTime: () => boolean): Promise<Sending> => {
  const { letters, perSecond } = await roomAtPost(office);
  return {
    hasTime,
    atOnce: Math.max(1, Math.min(MOST_AT_ONCE, Math.floor(perSecond))),
    allowance: allowanceOf(letters),
    pace: (sent) => office.pause((sent / perSecond) * 1_000),
  };
};

/** What earlier wakes left: owed for longer than the wake that it made should have taken. */
const leftovers = async (office: CarryOutOffice): Promise<readonly Owed[]> => {
  const { register, log } = office;
  const owed = await register.owed((newer) => log.error("not carried out", { error: newer }));
  return byUrgency(owed.filter(({ at }) => at <= patience(office)));
};

/**
 * Carries out what was left, letters to many last. The clock calls again where the time is over before all is done, where
 * the post had no room just then, or a letter that a duty waits for could not go; what else could not be done waits for the hour.
 */
export const carryOutLeft = async (
  office: CarryOutOffice,
  { hasTime, self }: Readonly<{ hasTime: () => boolean; self: string }>,
): Promise<void> => {
  const sending = await paced(office, hasTime);
  const outcomes = await inTurn(await leftovers(office), async (owed) => ({
    owed,
    outcome: await tried(office, () => discharge(office, owed, sending)),
  }));
  const isCutShort = !hasTime() && outcomes.some(({ outcome }) => outcome !== "done");
  const isUrgentLeft = outcomes.some(({ owed, outcome }) => outcome === "again" && isUrgent(owed));
  if (isCutShort || isUrgentLeft || sending.allowance.isEnded()) await recall(office, self);
};
