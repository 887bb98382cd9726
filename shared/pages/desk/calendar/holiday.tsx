import type { VNode } from "preact";
import type { HolidayView } from "#contract/calendar/calendar";
import { HolidayFields, holidayNameAt } from "#pages/desk/calendar/holiday-fields";
import { type Asked, FormHead } from "#pages/desk/kit/act-form";
import { ErrorSummary } from "#pages/desk/kit/faults";
import { Form } from "#pages/desk/kit/form";
import { Framed } from "#pages/desk/kit/frame";
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

/** The form of a holiday: a new one, or one that stands on the calendar. */
export const holidayPage = (asked: Asked, date?: string): VNode => {
  const { filled, carried, isOvertaken = false } = asked;
  const frame = { ...asked.frame, path: `/desk/calendar/days/${date ?? "new"}` };
  const { language } = frame;
  return (
    <Framed
      frame={asked.frame}
      title={date ? say(words.title, language, { day: date }) : say(words.newTitle, language)}
    >
      <FormHead
        asked={{ ...asked, frame }}
        nameAt={holidayNameAt(language)}
        {...(date && { meanwhile: words.meanwhile })}
      />
      <Form
        frame={frame}
        carried={carried}
        submit={say(words.save, language)}
        backTo={`/desk/calendar/${date?.slice(0, 4) ?? ""}`}
        back={words.back}
        isPlain={!isOvertaken}
      >
        <HolidayFields filled={filled} isNew={date === undefined} />
      </Form>
      {date && (
        <p>
          <a href={`${frame.path}/removal`}>{say(words.off, language)}</a>
        </p>
      )}
    </Framed>
  );
};

/** Asks whether a day is to be taken off, and tells what that does. */
export const removalPage = (asked: Asked, { date, name }: HolidayView): VNode => {
  const { frame, carried, trouble } = asked;
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
          <input type="hidden" name="version" value={carried["version"]} />
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
