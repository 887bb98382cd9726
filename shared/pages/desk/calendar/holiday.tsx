import type { VNode } from "preact";
import type { HolidayView } from "#contract/calendar/calendar";
import { calendarDesk } from "#pages/desk/calendar/desk";
import { InEach } from "#pages/desk/calendar/in-each";
import { type Asked, FormHead } from "#pages/desk/kit/act-form";
import { ErrorSummary } from "#pages/desk/kit/faults";
import { FieldsAsked } from "#pages/desk/kit/fields-asked";
import { Form } from "#pages/desk/kit/form";
import { Framed } from "#pages/desk/kit/frame";
import { named, namesOf } from "#pages/desk/kit/named";
import { Worded } from "#pages/desk/kit/words";
import { say, sayDate, type Text } from "#wording/wording";

const words = {
  title: { ar: "عطلة {day}", fr: "Jour férié du {day}", en: "Holiday of {day}" },
  meanwhile: {
    ar: "هذا اليوم مسجل في الرزنامة. ما كتبتموه محفوظ أدناه، وإلى جانبه ما هو مسجل حاليا حيثما اختلفا. إذا سجلتم الآن حل محل المسجل.",
    fr: "Ce jour figure au calendrier. Ce que vous avez saisi est conservé ci-dessous, avec à côté ce qui est inscrit actuellement, partout où les deux diffèrent. Si vous enregistrez maintenant, votre saisie le remplace.",
    en: "This day is on the calendar. What you typed is kept below, with what is on record at present beside it wherever the two differ. If you save now, yours takes its place.",
  },
  back: {
    ar: "الرجوع إلى الرزنامة دون تسجيل",
    fr: "Revenir au calendrier sans enregistrer",
    en: "Back to the calendar without saving",
  },
  off: { ar: "حذف هذا اليوم من الرزنامة", fr: "Retirer ce jour du calendrier", en: "Take this day off the calendar" },
  keep: { ar: "الإبقاء عليه", fr: "Ne pas le retirer", en: "Keep it" },
} as const satisfies Record<string, Text>;

const { fields } = calendarDesk.enterHoliday.form;

/** The fields of a day that stands on the calendar already: it isn't moved. */
const [, ...onCalendar] = fields;
const [occasion, , , , source] = onCalendar;

/** The form of a holiday: a new one, or one that stands on the calendar. */
export const holidayPage = (asked: Asked, date?: string): VNode => {
  const { filled, carried, isOvertaken = false } = asked;
  const frame = { ...asked.frame, path: `/desk/calendar/days/${date ?? "new"}` };
  const { language } = frame;
  const { title, submit } = calendarDesk.enterHoliday.form;
  return (
    <Framed frame={asked.frame} title={date ? say(words.title, language, { day: date }) : say(title, language)}>
      <FormHead
        asked={{ ...asked, frame }}
        nameAt={named(namesOf(fields, language))}
        {...(date && { meanwhile: words.meanwhile })}
      />
      <Form
        frame={frame}
        carried={carried}
        submit={say(submit, language)}
        backTo={`/desk/calendar/${date?.slice(0, 4) ?? ""}`}
        back={words.back}
        isPlain={!isOvertaken}
      >
        <FieldsAsked
          filled={filled}
          of={date === undefined ? fields : onCalendar}
          drawn={{
            [occasion.at]: <InEach filled={filled} of={occasion} />,
            [source.at]: <InEach filled={filled} of={source} />,
          }}
        />
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
  const { title, means, submit } = calendarDesk.removeHoliday.form;
  return (
    <Framed frame={frame} title={say(title, language, { day: date })}>
      {trouble && <ErrorSummary trouble={trouble} language={language} />}
      <section class="card">
        <h2>
          <Worded words={name} language={language} /> ({sayDate(date, language)})
        </h2>
        <p>{say(means, language)}</p>
        <form method="post" action={`/desk/calendar/days/${date}/removal`}>
          <input type="hidden" name="version" value={carried["version"]} />
          <p class="actions">
            <button type="submit" class="button">
              {say(submit, language)}
            </button>
            <a href={`/desk/calendar/days/${date}`}>{say(words.keep, language)}</a>
          </p>
        </form>
      </section>
    </Framed>
  );
};
