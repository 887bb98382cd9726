import type { Circumstances } from "#committee/kernel/decision";
import { earliestMeeting, proposalsClose } from "#guide/article-05-dates";
import type { NoticeAnew } from "#pages/desk/meetings/notice-anew";

/** What a notice that went out anew today would set (G5.3, G5.4). */
export const noticeAnew = ({ today, almanac, edition }: Circumstances): NoticeAnew => ({
  today,
  earliest: earliestMeeting(today, edition),
  proposalsUntil: proposalsClose(today, almanac, edition),
});
