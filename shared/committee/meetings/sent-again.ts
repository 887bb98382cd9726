import * as z from "zod/mini";
import { SeatKey } from "#committee/kernel/audiences";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import type { MinutesOfMeeting, NoticeOfMeeting } from "#committee/meetings/letters";
import type { Meeting } from "#committee/meetings/meeting";
import { bearsNotice, cameBack, type Followed } from "#committee/meetings/receipts";
import { proposalsClose } from "#guide/article-05-dates";

/** A letter that the guide asks for (G5.3, G5.5), to one seat, by the page that owed it. */
export const Again = z.readonly(
  z.strictObject({
    page: z.int().check(z.positive()),
    letter: z.enum(["notice-of-meeting", "minutes-of-meeting"]),
    to: SeatKey,
  }),
);
export type Again = z.infer<typeof Again>;

const isOne = ({ page, letter, to }: Again, other: Followed): boolean =>
  page === other.page && letter === other.letter && to === other.to;

/** The letter that is asked for, among those of its meeting. */
export const letterAsked = (letters: readonly Followed[], asked: Again): Followed | undefined =>
  letters.find((letter) => isOne(asked, letter));

/** Whether a seat was written to again since, with the same letter. */
export const wasSentAgain = (letters: readonly Followed[], { page, letter, to }: Again): boolean =>
  letters.some((other) => other.letter === letter && other.to === to && other.page > page);

/** Whether a letter came back that the meeting still owes: its present notice, or its minutes. */
export const isOwedAgain = (meeting: Meeting, letter: Followed): boolean => {
  if (!cameBack(letter) || !SeatKey.safeParse(letter.to).success) return false;
  switch (meeting.stage) {
    case "noticed":
      return bearsNotice(letter, meeting);
    case "minutes-sent":
    case "minutes-published":
      return letter.letter === "minutes-of-meeting";
    default:
      return false;
  }
};

/** The letter with what it says today: whom the notice reaches now has three days from now. */
const letterFor = (
  meeting: Meeting,
  { page: insteadOf, letter, to }: Again,
  { today, almanac, edition }: Circumstances,
): NoticeOfMeeting | MinutesOfMeeting | undefined => {
  if (letter === "notice-of-meeting" && meeting.stage === "noticed")
    return { letter, to, insteadOf, meeting, proposalsUntil: proposalsClose(today, almanac, edition) };
  if (letter === "minutes-of-meeting" && (meeting.stage === "minutes-sent" || meeting.stage === "minutes-published"))
    return { letter, to, insteadOf, meeting };
  return undefined;
};

/** Sends a seat again the letter that came back from it (G5.3 to G5.5); nothing where the meeting no longer owes that letter. */
export const sendAgain = (
  meeting: Meeting,
  asked: Again,
  circumstances: Circumstances,
): Decision<Meeting> | undefined => {
  const letter = letterFor(meeting, asked, circumstances);
  if (letter === undefined) return undefined;
  return {
    state: meeting,
    page: {
      act: "letter-sent-again",
      rules: asked.letter === "notice-of-meeting" ? ["G5.3", "G5.4"] : ["G5.5"],
      facts: { letter: asked.letter, insteadOf: asked.page, seat: asked.to.replace("SEAT#", "") },
    },
    letters: [letter],
  };
};
