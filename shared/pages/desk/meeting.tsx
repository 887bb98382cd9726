import type { VNode } from "preact";
import type { MeetingView } from "#contract/meeting-view";
import { ErrorSummary, type Trouble } from "#pages/desk/faults";
import { type Frame, Framed } from "#pages/desk/frame";
import { type NoticeDates, NoticeForm } from "#pages/desk/notice";
import { Stage } from "#pages/desk/stage";
import { Worded } from "#pages/desk/words";
import { sayHours } from "#wording/hours";
import { type Language, say, sayDate, type Text } from "#wording/wording";

const words = {
  title: { ar: "اجتماع {heldOn}", fr: "Réunion du {heldOn}", en: "Meeting of {heldOn}" },
  stage: { ar: "المرحلة", fr: "État", en: "State" },
  day: { ar: "التاريخ", fr: "Date", en: "Date" },
  hours: { ar: "التوقيت", fr: "Horaire", en: "Time" },
  place: { ar: "المكان", fr: "Lieu", en: "Place" },
  link: { ar: "رابط المشاركة عن بعد", fr: "Lien de participation à distance", en: "Link to join remotely" },
  agenda: { ar: "جدول الأعمال", fr: "Ordre du jour", en: "Agenda" },
  sentOn: { ar: "تاريخ توجيه الدعوة", fr: "Convocation envoyée le", en: "Notice sent on" },
  change: { ar: "تعديل المشروع", fr: "Modifier le projet", en: "Change the plan" },
  journal: {
    ar: "سجل الاجتماع (بيانات مفتوحة)",
    fr: "Registre de la réunion (données ouvertes)",
    en: "Record of the meeting (open data)",
  },
} as const satisfies Record<string, Text>;

/** What has just been done, told once at the head of the page. */
export const done = {
  planned: {
    ar: "سُجل مشروع الاجتماع. لم يُخبر به الأعضاء بعد.",
    fr: "Le projet de réunion est inscrit. Les membres n’en sont pas encore informés.",
    en: "The plan is entered. The members have not been told yet.",
  },
  changed: { ar: "سُجل التعديل.", fr: "La modification est inscrite.", en: "The change is entered." },
  noticed: {
    ar: "وُجهت الدعوة، والرسائل في طريقها إلى الأعضاء.",
    fr: "La convocation est envoyée\u00a0: les messages sont en route vers les membres.",
    en: "The notice is sent: its letters are on their way to the members.",
  },
} as const satisfies Record<string, Text>;

export type DoneAct = keyof typeof done;

type Named = Readonly<{ name: Text; language: Language; children: VNode | string }>;

const Fact = ({ name, language, children }: Named) => (
  <div>
    <dt>{say(name, language)}</dt>
    <dd>{children}</dd>
  </div>
);

const Facts = ({ meeting, language }: Readonly<{ meeting: MeetingView; language: Language }>) => (
  <dl class="facts">
    <Fact name={words.stage} language={language}>
      <Stage stage={meeting.stage} language={language} />
    </Fact>
    {meeting.noticeSentOn && (
      <Fact name={words.sentOn} language={language}>
        {sayDate(meeting.noticeSentOn, language)}
      </Fact>
    )}
    <Fact name={words.day} language={language}>
      {sayDate(meeting.heldOn, language)}
    </Fact>
    <Fact name={words.hours} language={language}>
      {sayHours(meeting, language)}
    </Fact>
    {meeting.place && (
      <Fact name={words.place} language={language}>
        <Worded words={meeting.place} language={language} />
      </Fact>
    )}
    {meeting.link && (
      <Fact name={words.link} language={language}>
        <a href={meeting.link} rel="noreferrer">
          <bdi dir="ltr">{meeting.link}</bdi>
        </a>
      </Fact>
    )}
  </dl>
);

const Agenda = ({ meeting, language }: Readonly<{ meeting: MeetingView; language: Language }>) => (
  <section>
    <h2>{say(words.agenda, language)}</h2>
    <ol class="agenda">
      {meeting.agenda.map(({ title }) => (
        <li key={title.ar}>
          <Worded words={title} language={language} />
        </li>
      ))}
    </ol>
  </section>
);

type Shown = Readonly<{
  frame: Frame;
  meeting: MeetingView;
  may: Readonly<{ change: boolean; notice: boolean }>;
  dates: NoticeDates;
  done?: DoneAct | undefined;
  trouble?: Trouble | undefined;
}>;

/** A meeting as it stands, and what its reader may do about it now. */
export const meetingPage = ({ frame, meeting, may, dates, done: was, trouble }: Shown): VNode => {
  const { language } = frame;
  return (
    <Framed frame={frame} title={say(words.title, language, { heldOn: meeting.heldOn })}>
      {trouble && <ErrorSummary trouble={trouble} language={language} />}
      {was && (
        <p class="notice" role="status">
          {say(done[was], language)}
        </p>
      )}
      <Facts meeting={meeting} language={language} />
      <Agenda meeting={meeting} language={language} />
      {may.change && (
        <p>
          <a class="button button-second" href={`/desk/meetings/${meeting.id}/plan`}>
            {say(words.change, language)}
          </a>
        </p>
      )}
      {may.notice && <NoticeForm meeting={meeting} dates={dates} language={language} />}
      <p>
        <a href={`/api/journal/MEETING/${meeting.id}`}>{say(words.journal, language)}</a>
      </p>
    </Framed>
  );
};
