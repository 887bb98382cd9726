import type { CarryOutOffice } from "#functions/kernel/offices";

/** How many letters may go today that no duty waits for, and how many of them a second. */
export type Room = Readonly<{ letters: number; perSecond: number }>;

/** Where the post doesn't tell what it takes, letters go as slowly as from its sandbox, which takes one a second. */
const unknown: Room = { letters: Infinity, perSecond: 0.5 };

/**
 * Asks the post what it lets the secretariat send, and keeps it for the desk to show; letters don't wait for that, nor fail with it.
 * Of what the post takes, a day and a second, one half is left to the letters that the guide asks for.
 */
export const roomAtPost = async ({ post, account, log }: CarryOutOffice): Promise<Room> => {
  try {
    const { perSecond, ...told } = await post.quota();
    await account.keep(told);
    const left = told.perDay < 0 ? Infinity : Math.max(0, told.perDay - told.sentToday);
    return { letters: Math.floor(left / 2), perSecond: perSecond / 2 };
  } catch (error) {
    log.warn("the post's account not asked", { error });
    return unknown;
  }
};
