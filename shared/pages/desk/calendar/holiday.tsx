import type { VNode } from "preact";
import type { HolidayView } from "#contract/calendar/calendar";
import { HolidayFields, holidayNameAt } from "#pages/desk/calendar/holiday-fields";
import { ErrorSummary, type Trouble } from "#pages/desk/kit/faults";
import type { Filled } from "#pages/desk/kit/filled";
import { type Frame, Framed } from "#pages/desk/kit/frame";
import { Worded } from "#pages/desk/kit/words";
import { say, sayDate, type Text } from "#wording/wording";

const words = {
  newTitle: { ar: "إضافة يوم عطلة", fr: "Inscrire un jour férié", en: "Enter a holiday" },
  title: { ar: "عطلة {day}", fr: "Jour férié du {day}", en: "Holiday of {day}" },
  meanwhile: {
    ar: "هذا اليوم مسجل في الرزنامة. ما كتبتموه محفوظ أدناه، وإلى جانبه ما هو مسجل حاليا حيثما اختلفا. إذا سجلتم الآن حل محل المسجل.",
    fr: "Ce jour figure au calendrier. Ce que vous avez saisi est conservé ci-dessous, avec à côté ce qui est inscrit actuellement, partout où les deux diffèrent. Si vous enregistrez maintenant, votre saisie le remplace.",
    en: "This day is on the calendar. What you typed is kept below, with what is on record at present beside it wherever the two differ. If you save now, yours takes its place.",
  },
  save: { ar: "تسجيل يوم العطلة", fr: "Enregistrer le jour férié", en: "Save the holiday" },
  back: {
    ar: "الرجوع إلى الرزنامة دون تسجيل",
    fr: "Revenir au calendrier sans enregistrer",
    en: "Back to the calendar without saving",
  },
  off: { ar: "حذف هذا اليوم من الرزنامة", fr: "Retirer ce jour du calendrier", en: "Take this day off the calendar" },
  offTitle: { ar: "حذف عطلة {day}", fr: "Retirer le jour férié du {day}", en: "Take the holiday of {day} off" },
  means: {
    ar: "بعد الحذف تُحسب الآجال التي تمر بهذا اليوم كما لو لم يكن عطلة. ويبقى الحذف مدونا في سجل الرزنامة.",
    fr: "Une fois ce jour retiré, les délais qui le traversent se calculent comme s’il n’était pas férié. Le retrait reste consigné au registre du calendrier.",
    en: "Once it is taken off, time limits that run across this day are counted as if it were no holiday. That it was taken off stays in the calendar’s record.",
  },
  sure: { ar: "تأكيد الحذف", fr: "Confirmer le retrait", en: "Take it off" },
  keep: { ar: "الإبقاء عليه", fr: "Ne pas le retirer", en: "Keep it" },
} as const satisfies Record<string, Text>;

const Version = ({ version }: Readonly<{ version: string }>) => <input type="hidden" name="version" value={version} />;

type Entered = Readonly<{
  frame: Frame;
  filled: Filled;
  /** The day that is changed; none for a new one. */
  date?: string | undefined;
  /** The version of the calendar that the form is made from; blank while it has none. */
  version: string;
  trouble?: Trouble | undefined;
}>;

/** The form of a holiday: a new one, or one that stands on the calendar. */
export const holidayPage = ({ frame, filled, date, version, trouble }: Entered): VNode => {
  const { language } = frame;
  const action = `/desk/calendar/days/${date ?? "new"}`;
  return (
    <Framed frame={frame} title={date ? say(words.title, language, { day: date }) : say(words.newTitle, language)}>
      {trouble && <ErrorSummary trouble={trouble} language={language} nameAt={holidayNameAt(language)} />}
      {filled.current && <p class="notice">{say(words.meanwhile, language)}</p>}
      <form method="post" action={action} class="form" noValidate>
        <Version version={version} />
        <HolidayFields filled={filled} isNew={date === undefined} />
        <p class="actions">
          <button type="submit" class="button">
            {say(words.save, language)}
          </button>
          <a href={`/desk/calendar/${date?.slice(0, 4) ?? ""}`}>{say(words.back, language)}</a>
        </p>
      </form>
      {date && (
        <p>
          <a href={`${action}/removal`}>{say(words.off, language)}</a>
        </p>
      )}
    </Framed>
  );
};

type Removed = Readonly<{ frame: Frame; holiday: HolidayView; version: string; trouble?: Trouble | undefined }>;

/** Asks whether a day is to be taken off, and tells what that does. */
export const removalPage = ({ frame, holiday: { date, name }, version, trouble }: Removed): VNode => {
  const { language } = frame;
  return (
    <Framed frame={frame} title={say(words.offTitle, language, { day: date })}>
      {trouble && <ErrorSummary trouble={trouble} language={language} />}
      <section class="card">
        <h2>
          <Worded words={name} language={language} /> ({sayDate(date, language)})
        </h2>
        <p>{say(words.means, language)}</p>
        <form method="post" action={`/desk/calendar/days/${date}/removal`}>
          <Version version={version} />
          <p class="actions">
            <button type="submit" class="button">
              {say(words.sure, language)}
            </button>
            <a href={`/desk/calendar/days/${date}`}>{say(words.keep, language)}</a>
          </p>
        </form>
      </section>
    </Framed>
  );
};
