import type { VNode } from "preact";
import { LONGEST_AGENDA } from "#committee/meetings/plan";
import type { MeetingView } from "#contract/meetings/view";
import { type Asked, FormHead } from "#pages/desk/kit/act-form";
import { Form } from "#pages/desk/kit/form";
import { Framed } from "#pages/desk/kit/frame";
import { roomIn } from "#pages/desk/kit/rows";
import { AgendaFields } from "#pages/desk/meetings/agenda";
import { changing, planning, reissuing } from "#pages/desk/meetings/forms";
import { type NoticeAnew, NoticeAnewNote } from "#pages/desk/meetings/notice-anew";
import { planNameIn, When, Where } from "#pages/desk/meetings/plan-fields";
import { say } from "#wording/wording";

type Planned = Readonly<{
  /** The meeting whose plan it is; none for a new one. */
  meeting?: Readonly<Pick<MeetingView, "id" | "agenda">>;
  /** The first day that a notice of today allows. */
  earliest: string;
  /** What a change sets going, where members have notice of the meeting. */
  anew?: NoticeAnew | undefined;
}>;

/** Room for so many items at first. */
const FIRST = 3;

/** The form of a meeting's plan: a new one, or that of a meeting. */
export const planPage = (asked: Asked, { meeting, earliest, anew }: Planned): VNode => {
  const { frame, filled, carried } = asked;
  const { language } = frame;
  const change = anew ? reissuing : changing;
  const { title, submit } = meeting ? change : planning;
  const room = roomIn(asked, "/agenda", meeting ? meeting.agenda.length + 1 : FIRST);
  return (
    <Framed frame={frame} title={say(title, language)}>
      <FormHead asked={asked} nameAt={planNameIn(language)} />
      {anew && <NoticeAnewNote dates={anew} language={language} />}
      <Form
        frame={frame}
        carried={carried}
        submit={say(submit, language)}
        backTo={meeting ? `/desk/meetings/${meeting.id}` : "/desk/meetings"}
      >
        <When filled={filled} earliest={earliest} />
        <Where filled={filled} />
        <AgendaFields asked={asked} rows={Math.min(LONGEST_AGENDA, room)} />
      </Form>
    </Framed>
  );
};
