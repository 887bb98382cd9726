import type { VNode } from "preact";
import type { MeetingDate, MeetingDates } from "#committee/calendar/meeting-dates";
import type { MeetingView } from "#contract/meetings/view";
import { Fact } from "#pages/desk/kit/fact";
import { type Language, say, sayDate, type Text } from "#wording/wording";

const words = {
  title: {
    ar: "مواعيد المادة 5 من الدليل",
    fr: "Délais de l’article 5 du guide",
    en: "Dates by article 5 of the guide",
  },
  noticeBy: { ar: "آخر يوم لتوجيه الدعوة", fr: "Convocation au plus tard le", en: "Notice by" },
  sentOn: { ar: "تاريخ توجيه الدعوة", fr: "Convocation envoyée le", en: "Notice sent on" },
  proposals: { ar: "المقترحات إلى غاية", fr: "Propositions jusqu’au", en: "Proposals until" },
  minutesDue: { ar: "آخر يوم لإرسال المحضر", fr: "Procès-verbal à envoyer au plus tard le", en: "Minutes due by" },
  minutesSent: { ar: "تاريخ إرسال المحضر", fr: "Procès-verbal envoyé le", en: "Minutes sent on" },
  enriching: { ar: "إغناء المحضر إلى غاية", fr: "Enrichissement jusqu’au", en: "Enriching until" },
  published: { ar: "تاريخ نشر المحضر", fr: "Procès-verbal publié le", en: "Minutes published on" },
  next: { ar: "آخر يوم لعقد الاجتماع الموالي", fr: "Prochaine réunion au plus tard le", en: "Next meeting by" },
  projected: {
    ar: "(قد يتغير بعد الإعلان عن عيد قريب منه)",
    fr: "(sous réserve de l’annonce d’une fête proche)",
    en: "(may change once a feast near it is announced)",
  },
} as const satisfies Record<string, Text>;

type Line = readonly [name: Text, date: MeetingDate | string | undefined];

/** The dates that matter to a meeting, by how far it has come. */
const linesFor = (meeting: MeetingView, dates: MeetingDates): readonly Line[] => {
  const told: readonly Line[] = [
    [words.sentOn, meeting.noticeSentOn],
    [words.proposals, dates.proposalsClose],
    [words.minutesDue, dates.minutesDue],
  ];
  const sent: readonly Line[] = [
    [words.minutesSent, meeting.minutesSentOn],
    [words.enriching, dates.enrichmentEnds],
  ];
  const lines: Readonly<Record<MeetingView["stage"], readonly Line[]>> = {
    planned: [[words.noticeBy, dates.noticeBy]],
    noticed: told,
    postponed: [],
    cancelled: [],
    held: [[words.minutesDue, dates.minutesDue]],
    "minutes-sent": sent,
    "minutes-published": [
      [words.minutesSent, meeting.minutesSentOn],
      [words.published, meeting.minutesPublishedOn],
      [words.next, dates.nextMeetingBy],
    ],
  };
  return lines[meeting.stage];
};

const Day = ({ date, language }: Readonly<{ date: MeetingDate | string; language: Language }>) =>
  typeof date === "string" ? (
    sayDate(date, language)
  ) : (
    <>
      {sayDate(date.date, language)}
      {(date.projected || date.feastUnknown) && <span class="hint"> {say(words.projected, language)}</span>}
    </>
  );

type Dated = Readonly<{ meeting: MeetingView; dates: MeetingDates; language: Language }>;

/** The dates that article 5 gives a meeting, as far as they matter at its stage. */
export const Dates = ({ meeting, dates, language }: Dated): VNode | null => {
  const lines = linesFor(meeting, dates);
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{say(words.title, language)}</h2>
      <dl class="facts">
        {lines.map(
          ([name, date]) =>
            date && (
              <Fact key={name.en} name={name} language={language}>
                <Day date={date} language={language} />
              </Fact>
            ),
        )}
      </dl>
    </section>
  );
};
