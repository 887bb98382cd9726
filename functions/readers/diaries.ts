import { KeptDiary } from "#committee/duties/diary";
import { type Kind, keyOf } from "#functions/matters";

/** The one diary, and its key on the register; it asks for no look of its own, as each hour looks at it. */
export const diaries: Kind<KeptDiary> = { name: "DIARY", schema: KeptDiary, sortedBy: () => SECRETARIAT };
export const SECRETARIAT = "secretariat";
export const DIARY = keyOf(diaries, SECRETARIAT);
