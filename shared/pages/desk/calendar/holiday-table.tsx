import type { VNode } from "preact";
import type { HolidayView } from "#contract/calendar/calendar";
import { sayCertainty } from "#pages/desk/calendar/certainty";
import { Worded } from "#pages/desk/kit/words";
import { type Language, say, sayDate, sayMonth, type Text } from "#wording/wording";

const words = {
  caption: {
    ar: "أيام العطل، شهرا بعد شهر",
    fr: "Les jours fériés, mois par mois",
    en: "The holidays, month by month",
  },
  day: { ar: "اليوم", fr: "Jour", en: "Day" },
  name: { ar: "المناسبة", fr: "Fête", en: "Occasion" },
  certainty: { ar: "درجة التأكد", fr: "Certitude", en: "Certainty" },
  source: { ar: "المصدر", fr: "Source", en: "Source" },
  change: { ar: "تعديل", fr: "Modifier", en: "Change" },
  changeDay: { ar: "تعديل يوم {day}", fr: "Modifier le {day}", en: "Change {day}" },
} as const satisfies Record<string, Text>;

type Kept = Readonly<{ mayChange: boolean; language: Language }>;

const Row = ({ day, mayChange, language }: Kept & Readonly<{ day: HolidayView }>) => (
  <tr>
    <th scope="row">{sayDate(day.date, language)}</th>
    <td>
      <Worded words={day.name} language={language} />
    </td>
    <td>
      <span class={`badge ${day.certainty}`}>{sayCertainty(day, language)}</span>
    </td>
    <td>
      <Worded words={day.source} language={language} />
    </td>
    {mayChange && (
      <td>
        <a href={`/desk/calendar/days/${day.date}`} aria-label={say(words.changeDay, language, { day: day.date })}>
          {say(words.change, language)}
        </a>
      </td>
    )}
  </tr>
);

const Month = ({ days, mayChange, language }: Kept & Readonly<{ days: readonly HolidayView[] }>) => (
  <tbody>
    <tr class="group">
      <th scope="rowgroup" colSpan={mayChange ? 5 : 4}>
        {sayMonth(days[0]?.date ?? "", language)}
      </th>
    </tr>
    {days.map((day) => (
      <Row key={day.date} day={day} mayChange={mayChange} language={language} />
    ))}
  </tbody>
);

/** Holidays in the order of their days, month by month; who may change one is led to it. */
export const HolidayTable = ({
  days,
  mayChange,
  language,
}: Kept & Readonly<{ days: readonly HolidayView[] }>): VNode => {
  const columns = [words.day, words.name, words.certainty, words.source, ...(mayChange ? [words.change] : [])];
  return (
    <table class="table">
      <caption>{say(words.caption, language)}</caption>
      <thead>
        <tr>
          {columns.map((name) => (
            <th key={name.en} scope="col">
              {say(name, language)}
            </th>
          ))}
        </tr>
      </thead>
      {Object.entries(Object.groupBy(days, ({ date }) => date.slice(0, 7))).map(([month, within = []]) => (
        <Month key={month} days={within} mayChange={mayChange} language={language} />
      ))}
    </table>
  );
};
