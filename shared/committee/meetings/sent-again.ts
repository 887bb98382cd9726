import * as z from "zod/mini";
import { SeatKey } from "#committee/kernel/audiences";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import { type MinutesOfMeeting, type NoticeOfMeeting, StatutoryLetter } from "#committee/meetings/letters";
import type { Meeting, MinutesPublished, MinutesSent, Noticed } from "#committee/meetings/meeting";
import { bearsNotice, cameBack, type Followed } from "#committee/meetings/receipts";
import { proposalsClose } from "#guide/article-05-dates";
import { granted, type Ruling } from "#guide/rule";

/** A letter that the guide asks for (G5.3, G5.5), to one seat, by the page that owed it. */
export const Again = z.readonly(
  z.strictObject({
    page: z.int().check(z.positive()),
    letter: StatutoryLetter,
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

/** A meeting that owes a letter: its present notice, or its minutes. */
type Owing = Noticed | MinutesSent | MinutesPublished;

/** Whether a letter came back that the meeting still owes: its present notice, or its minutes. */
export const isOwedAgain = (meeting: Meeting, letter: Followed): meeting is Owing => {
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
  meeting: Owing,
  { page: insteadOf, to }: Again,
  { today, almanac, edition }: Circumstances,
): NoticeOfMeeting | MinutesOfMeeting =>
  meeting.stage === "noticed"
    ? { letter: "notice-of-meeting", to, insteadOf, meeting, proposalsUntil: proposalsClose(today, almanac, edition) }
    : { letter: "minutes-of-meeting", to, insteadOf, meeting };

/** Sends a seat again the letter that came back from it, as the meeting owes it (G5.3 to G5.5). */
export const sendAgain = (meeting: Owing, asked: Again, circumstances: Circumstances): Ruling<Decision<Owing>> => {
  const letter = letterFor(meeting, asked, circumstances);
  return granted({
    state: meeting,
    page: {
      act: "letter-sent-again",
      rules: letter.letter === "notice-of-meeting" ? ["G5.3", "G5.4"] : ["G5.5"],
      facts: { letter: letter.letter, insteadOf: asked.page, seat: asked.to.replace("SEAT#", "") },
    },
    letters: [letter],
  });
};
