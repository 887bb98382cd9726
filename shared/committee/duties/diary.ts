import * as z from "zod/mini";
import { CivilDate, ClockTime, daysAfter } from "#calendar/civil-date";
import { momentOf } from "#calendar/legal-time";
import type { Circumstances, Decision } from "#committee/kernel/decision";

/**
 * The secretariat's diary as a matter of the register: the last morning on which it had something to say, and the last on which
 * that was the week's digest. Quiet mornings leave no page.
 */
export const KeptDiary = z.readonly(z.object({ edition: CivilDate, lastOn: CivilDate, digestOn: CivilDate }));
export type KeptDiary = z.infer<typeof KeptDiary>;

/** When people find their letters, as the clock shows it in Morocco: ours. */
const MORNING = ClockTime.parse("07:00");

/** Whether it is time to open the diary: from the morning of each day on, until it has spoken. */
export const isMorning = (
  { lastOn }: KeptDiary,
  { instant, today }: Pick<Circumstances, "instant" | "today">,
): boolean => lastOn < today && momentOf(today, MORNING) <= instant;

/** Begins the diary: it may speak on this very day; the first digest is that of the week to come. */
export const openDiary = ({ edition, today }: Circumstances): Decision<KeptDiary> => ({
  state: { edition: edition.inForceFrom, lastOn: daysAfter(today, -1), digestOn: today },
  page: { act: "diary-opened", rules: [], facts: {} },
  letters: [],
});
