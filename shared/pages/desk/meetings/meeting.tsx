import type { VNode } from "preact";
import type { MeetingDates } from "#committee/calendar/meeting-dates";
import type { MeetingAct } from "#committee/meetings/acts";
import type { Replies } from "#contract/meetings/replies";
import type { MeetingView } from "#contract/meetings/view";
import { ErrorSummary, type Trouble } from "#pages/desk/kit/faults";
import { type Frame, Framed } from "#pages/desk/kit/frame";
import { Attended } from "#pages/desk/meetings/attended";
import { ContributionList } from "#pages/desk/meetings/contributions";
import { Dates } from "#pages/desk/meetings/dates";
import { type DoneAct, done } from "#pages/desk/meetings/done";
import { Agenda, MeetingFacts } from "#pages/desk/meetings/facts";
import { Minutes } from "#pages/desk/meetings/minutes";
import { type NoticeDates, NoticeForm } from "#pages/desk/meetings/notice";
import { Now } from "#pages/desk/meetings/now";
import { ComingList, ProposalList } from "#pages/desk/meetings/replies";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  title: { ar: "اجتماع {heldOn}", fr: "Réunion du {heldOn}", en: "Meeting of {heldOn}" },
  journal: {
    ar: "سجل الاجتماع (بيانات مفتوحة)",
    fr: "Registre de la réunion (données ouvertes)",
    en: "Record of the meeting (open data)",
  },
} as const satisfies Record<string, Text>;

type Told = Readonly<{ meeting: MeetingView; can: readonly MeetingAct[]; replies: Replies; language: Language }>;

type Shown = Readonly<{
  frame: Frame;
  meeting: MeetingView;
  /** What its reader can do about it now. */
  can: readonly MeetingAct[];
  replies: Replies;
  dates: MeetingDates;
  /** What a notice that went today would set. */
  notice: NoticeDates;
  /** Whether its reader is told who comes. */
  readsReplies: boolean;
  done?: DoneAct | undefined;
  trouble?: Trouble | undefined;
}>;

const pathIf = (can: boolean, { id }: MeetingView, step: string): string | undefined =>
  can ? `/desk/meetings/${id}/${step}` : undefined;

const Replied = ({ meeting, can, replies: { proposals, contributions }, language }: Told) => (
  <>
    {proposals.length > 0 && (
      <ProposalList
        proposals={proposals}
        answerAt={pathIf(can.includes("answerProposal"), meeting, "proposals")}
        language={language}
      />
    )}
    {contributions.length > 0 && (
      <ContributionList
        contributions={contributions}
        meeting={meeting}
        takeInAt={pathIf(can.includes("takeIn"), meeting, "contributions")}
        language={language}
      />
    )}
  </>
);

const Head = ({ done: was, trouble, language }: Pick<Shown, "done" | "trouble"> & Readonly<{ language: Language }>) => (
  <>
    {trouble && <ErrorSummary trouble={trouble} language={language} />}
    {was && (
      <p class="notice" role="status">
        {say(done[was], language)}
      </p>
    )}
  </>
);

/** A meeting as it stands, what members replied to it, and what its reader may do about it now. */
export const meetingPage = (shown: Shown): VNode => {
  const { frame, meeting, can, replies, dates, notice } = shown;
  const { language } = frame;
  return (
    <Framed frame={frame} title={say(words.title, language, { heldOn: meeting.heldOn })}>
      <Head {...shown} language={language} />
      <MeetingFacts meeting={meeting} language={language} />
      {can.includes("sendNotice") && <NoticeForm meeting={meeting} dates={notice} language={language} />}
      <Now meeting={meeting} can={can} language={language} />
      <Agenda meeting={meeting} language={language} />
      <Dates meeting={meeting} dates={dates} language={language} />
      {meeting.stage === "noticed" && shown.readsReplies && <ComingList coming={replies.coming} language={language} />}
      <Replied meeting={meeting} can={can} replies={replies} language={language} />
      {meeting.minutes && <Minutes meeting={meeting} language={language} />}
      {meeting.attendees && <Attended meeting={meeting} language={language} />}
      <p>
        <a href={`/api/journal/MEETING/${meeting.id}`}>{say(words.journal, language)}</a>
      </p>
    </Framed>
  );
};
