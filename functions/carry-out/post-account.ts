import type { CarryOutOffice } from "#functions/kernel/offices";

/** Asks the post what it lets the secretariat send, for the desk to show; letters don't wait for that, nor fail with it. */
export const keepAccount = async ({ post, account, log }: CarryOutOffice): Promise<void> => {
  try {
    await account.keep(await post.quota());
  } catch (error) {
    log.warn("the post's account not asked", { error });
  }
};
