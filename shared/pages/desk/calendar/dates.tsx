import type { VNode } from "preact";
import type { FreeDatesView, MeetingDatesView } from "#contract/calendar/meeting-dates";
import { MeetingDates } from "#pages/desk/calendar/all-dates";
import { FreeDates } from "#pages/desk/calendar/free-dates";
import { ErrorSummary, type Trouble } from "#pages/desk/kit/faults";
import { Field } from "#pages/desk/kit/fields";
import type { Filled } from "#pages/desk/kit/filled";
import { type Frame, Framed } from "#pages/desk/kit/frame";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  title: { ar: "حساب آجال اجتماع", fr: "Calculer les dates d’une réunion", en: "Work out a meeting’s dates" },
  one: { ar: "آجال يوم معين", fr: "Les dates d’un jour donné", en: "The dates of a given day" },
  heldOn: { ar: "يوم الاجتماع", fr: "Jour de la réunion", en: "Day of the meeting" },
  noticeSentOn: {
    ar: "يوم توجيه الدعوة (اختياري)",
    fr: "Convocation envoyée le (facultatif)",
    en: "Notice sent on (optional)",
  },
  noticeReceivedOn: {
    ar: "يوم التوصل بالدعوة (اختياري)",
    fr: "Convocation reçue le (facultatif)",
    en: "Notice received on (optional)",
  },
  minutesSentOn: {
    ar: "يوم إرسال المحضر (اختياري)",
    fr: "Procès-verbal envoyé le (facultatif)",
    en: "Minutes sent on (optional)",
  },
  work: { ar: "حساب الآجال", fr: "Calculer les dates", en: "Work out the dates" },
  free: { ar: "أيام مناسبة بين تاريخين", fr: "Jours propices entre deux dates", en: "Good days between two dates" },
  from: { ar: "من يوم", fr: "Du", en: "From" },
  to: { ar: "إلى غاية يوم", fr: "Au", en: "To" },
  find: { ar: "البحث عن الأيام المناسبة", fr: "Chercher les jours propices", en: "Find good days" },
  calendar: { ar: "الرجوع إلى الرزنامة", fr: "Revenir au calendrier", en: "Back to the calendar" },
} as const satisfies Record<string, Text>;

/** What is asked of a meeting's dates, and of the days between two. */
export const asked = {
  dates: ["heldOn", "noticeSentOn", "noticeReceivedOn", "minutesSentOn"],
  free: ["from", "to"],
} as const;

type Name = (typeof asked)[keyof typeof asked][number];

type Asking = Readonly<{ filled: Filled; of: readonly Name[]; title: Text; send: Text; children: VNode | null }>;

/** A form that asks for days, and what was found for it. */
const Ask = ({ filled, of, title, send, children }: Asking) => {
  const { language } = filled;
  return (
    <section>
      <h2>{say(title, language)}</h2>
      <form method="get" action="/desk/calendar/dates" class="form" noValidate>
        <div class="pair">
          {of.map((name) => (
            <Field key={name} filled={filled} at={`/${name}`} type="date" label={say(words[name], language)} />
          ))}
        </div>
        <p class="actions">
          <button type="submit" class="button">
            {say(send, language)}
          </button>
        </p>
      </form>
      {children}
    </section>
  );
};

const nameIn =
  (language: Language) =>
  (at: string): string | undefined => {
    const name = [...asked.dates, ...asked.free].find((one) => `/${one}` === at);
    return name && say(words[name], language);
  };

type Worked = Readonly<{
  frame: Frame;
  filled: Filled;
  dates?: MeetingDatesView | undefined;
  free?: FreeDatesView | undefined;
  trouble?: Trouble | undefined;
}>;

/** The dates that article 5 gives a day, and the days between two on which a meeting would fall well. */
export const datesPage = ({ frame, filled, dates, free, trouble }: Worked): VNode => {
  const { language } = frame;
  const heldOn = filled.values["/heldOn"] ?? "";
  return (
    <Framed frame={frame} title={say(words.title, language)}>
      {trouble && <ErrorSummary trouble={trouble} language={language} nameAt={nameIn(language)} />}
      <Ask filled={filled} of={asked.dates} title={words.one} send={words.work}>
        {dates ? <MeetingDates heldOn={heldOn} dates={dates} language={language} /> : null}
      </Ask>
      <Ask filled={filled} of={asked.free} title={words.free} send={words.find}>
        {free ? <FreeDates free={free} language={language} /> : null}
      </Ask>
      <p>
        <a href="/desk/calendar">{say(words.calendar, language)}</a>
      </p>
    </Framed>
  );
};
