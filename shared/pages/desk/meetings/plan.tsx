import type { VNode } from "preact";
import type { MeetingView } from "#contract/meetings/view";
import { type Asked, FormHead } from "#pages/desk/kit/act-form";
import { Form } from "#pages/desk/kit/form";
import { Framed } from "#pages/desk/kit/frame";
import { roomIn } from "#pages/desk/kit/rows";
import { AgendaFields } from "#pages/desk/meetings/agenda";
import { type NoticeAnew, NoticeAnewNote } from "#pages/desk/meetings/notice-anew";
import { planNameIn, When, Where } from "#pages/desk/meetings/plan-fields";
import { say, type Text } from "#wording/wording";

const words = {
  newTitle: { ar: "إعداد اجتماع", fr: "Préparer une réunion", en: "Plan a meeting" },
  changeTitle: { ar: "تعديل مشروع الاجتماع", fr: "Modifier le projet de réunion", en: "Change the plan" },
  save: { ar: "تسجيل المشروع", fr: "Enregistrer le projet", en: "Save the plan" },
  saveChange: { ar: "تسجيل التعديل", fr: "Enregistrer la modification", en: "Save the change" },
  saveAnew: {
    ar: "تسجيل التعديل وتوجيه دعوة جديدة",
    fr: "Enregistrer et convoquer de nouveau",
    en: "Save the change and send the notice anew",
  },
} as const satisfies Record<string, Text>;

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

/** How many items an agenda may have. */
const MOST = 30;

/** The form of a meeting's plan: a new one, or that of a meeting. */
export const planPage = (asked: Asked, { meeting, earliest, anew }: Planned): VNode => {
  const { frame, filled, carried } = asked;
  const { language } = frame;
  const change = anew ? words.saveAnew : words.saveChange;
  const room = roomIn(asked, "/agenda", meeting ? meeting.agenda.length + 1 : FIRST);
  return (
    <Framed frame={frame} title={say(meeting ? words.changeTitle : words.newTitle, language)}>
      <FormHead asked={asked} nameAt={planNameIn(language)} />
      {anew && <NoticeAnewNote dates={anew} language={language} />}
      <Form
        frame={frame}
        carried={carried}
        submit={say(meeting ? change : words.save, language)}
        backTo={meeting ? `/desk/meetings/${meeting.id}` : "/desk/meetings"}
      >
        <When filled={filled} earliest={earliest} />
        <Where filled={filled} />
        <AgendaFields asked={asked} rows={Math.min(MOST, room)} />
      </Form>
    </Framed>
  );
};
