import type { CivilDate, Instant } from "#calendar/civil-date";
import { civilDateAt } from "#calendar/legal-time";
import type { LetterName } from "#committee/correspondence";
import type { Circumstances } from "#committee/kernel/decision";
import type { Noticed } from "#committee/meetings/meeting";
import { proposalsClose } from "#guide/article-05-dates";

/** What is known of one letter on its way; `person` is the key of whoever it was written to. */
export type Followed = Readonly<{
  page: number;
  letter: LetterName;
  to: string;
  person?: string | undefined;
  status: "queued" | "claimed" | "sent" | "delivered" | "bounced" | "complained" | "rejected";
  queuedAt: Instant;
  sentAt?: Instant | undefined;
  deliveredAt?: Instant | undefined;
}>;

/** The day from which a member's own time for proposals counts; "not-received" while nothing has begun (G5.4). */
export type Receipt = Readonly<{ receivedOn: CivilDate }> | "not-received";

/** Whether a letter came back: it is known not to have reached anyone. */
export const cameBack = <L extends Pick<Followed, "status">>(
  letter: L,
): letter is L & Readonly<{ status: "bounced" | "rejected" }> =>
  letter.status === "bounced" || letter.status === "rejected";

/** Whether a letter bears the notice that a meeting has now, and not one before it was issued anew. */
export const bearsNotice = ({ letter, queuedAt }: Followed, { noticeSentAt }: Noticed): boolean =>
  letter === "notice-of-meeting" && queuedAt >= noticeSentAt;

/**
 * When the notice of a meeting reached a member: the day their letter is known to have arrived, else that of its sending.
 * One that came back, or hasn't gone yet, starts nothing; of those sent again the last counts (G5.4).
 */
export const receiptOf = (letters: readonly Followed[], person: string, meeting: Noticed): Receipt => {
  const own = letters.filter((one) => one.person === `PERSON#${person}` && bearsNotice(one, meeting));
  const last = own.toSorted((one, other) => one.page - other.page).at(-1);
  if (last === undefined) return { receivedOn: meeting.noticeSentOn };
  const at = cameBack(last) ? undefined : (last.deliveredAt ?? last.sentAt);
  return at === undefined ? "not-received" : { receivedOn: civilDateAt(at) };
};

/** The last day on which a member may propose; nothing while their time has not begun to run (G5.4). */
export const proposalsUntil = (
  receipt: Receipt,
  { almanac, edition }: Pick<Circumstances, "almanac" | "edition">,
): CivilDate | undefined =>
  receipt === "not-received" ? undefined : proposalsClose(receipt.receivedOn, almanac, edition);
