import type { VNode } from "preact";
import type { FreeDatesView } from "#contract/calendar/meeting-dates";
import { Columns } from "#pages/kit/columns";
import { type Language, say, sayDate, type Text } from "#wording/wording";

const words = {
  caption: {
    ar: "أيام لا تمر آجالها بأي عطلة، الأفضل أولا",
    fr: "Jours dont aucun délai ne traverse de jour férié, les meilleurs d’abord",
    en: "Days whose time limits cross no holiday, the best first",
  },
  some: {
    ar: "تُعرض أفضل 20 يوما من أصل {all}.",
    fr: "Les 20 meilleurs jours sur {all}.",
    en: "The best 20 days of {all}.",
  },
  none: {
    ar: "لا يوجد في هذه المدة يوم تخلو آجاله من العطل.",
    fr: "Aucun jour de cette période n’a des délais libres de jours fériés.",
    en: "No day of this stretch has time limits free of holidays.",
  },
  unknown: {
    ar: "لم تُسجل بعد كل الأعياد المتنقلة لهذه المدة: لا يُقترح يوم قد يصادفها.",
    fr: "Les fêtes mobiles de cette période ne sont pas encore toutes inscrites\u00a0: aucun jour qui pourrait les rencontrer n’est proposé.",
    en: "Not all moving feasts of this stretch are on record yet: no day that may meet them is proposed.",
  },
  day: { ar: "يوم الاجتماع", fr: "Jour de la réunion", en: "Day of the meeting" },
  notice: { ar: "توجيه الدعوة", fr: "Convocation", en: "Notice" },
  minutes: { ar: "إرسال المحضر", fr: "Procès-verbal", en: "Minutes" },
  drawbacks: { ar: "ما يؤخذ عليه", fr: "Inconvénients", en: "Drawbacks" },
  nothing: { ar: "لا شيء", fr: "Aucun", en: "None" },
} as const satisfies Record<string, Text>;

type FreeDate = FreeDatesView["dates"][number];

const drawbacks: Readonly<Record<FreeDate["drawbacks"][number], Text>> = {
  "aim-has-passed": {
    ar: "فات اليوم المستهدف لتوجيه الدعوة",
    fr: "Le jour visé pour la convocation est passé",
    en: "The day aimed at for the notice has passed",
  },
  "aim-on-a-day-off": {
    ar: "اليوم المستهدف لتوجيه الدعوة ليس يوم عمل",
    fr: "Le jour visé pour la convocation n’est pas ouvrable",
    en: "The day aimed at for the notice is a day off",
  },
  "proposals-roll-forward": {
    ar: "أجل المقترحات يمتد إلى أول يوم عمل",
    fr: "Le délai des propositions se prolonge jusqu’au premier jour ouvrable",
    en: "The time for proposals rolls on to the next working day",
  },
  "weekend-before-minutes": {
    ar: "نهاية أسبوع بين الاجتماع وأجل محضره",
    fr: "Un week-end sépare la réunion du terme de son procès-verbal",
    en: "A weekend stands between the meeting and its minutes",
  },
  "weekend-in-enrichment": {
    ar: "نهاية أسبوع تتخلل أجل إغناء المحضر",
    fr: "Un week-end tombe dans le délai d’enrichissement",
    en: "A weekend falls in the time to enrich the minutes",
  },
};

/** So many days at the most. */
const SHOWN = 20;

type Told<What> = Readonly<What & { language: Language }>;

const Drawbacks = ({ date, language }: Told<{ date: FreeDate }>) =>
  date.drawbacks.length === 0 ? (
    <span>{say(words.nothing, language)}</span>
  ) : (
    <ul>
      {date.drawbacks.map((one) => (
        <li key={one}>{say(drawbacks[one], language)}</li>
      ))}
    </ul>
  );

const Row = ({ date, language }: Told<{ date: FreeDate }>) => (
  <tr>
    <th scope="row">
      <a href={`/desk/calendar/dates?%2FheldOn=${date.heldOn}`}>{sayDate(date.heldOn, language)}</a>
    </th>
    <td data-label={say(words.notice, language)}>{sayDate(date.noticeAim, language)}</td>
    <td data-label={say(words.minutes, language)}>{sayDate(date.minutesDue, language)}</td>
    <td data-label={say(words.drawbacks, language)}>
      <Drawbacks date={date} language={language} />
    </td>
  </tr>
);

const Table = ({ dates, language }: Told<{ dates: readonly FreeDate[] }>) => (
  <table class="table">
    <caption>{say(words.caption, language)}</caption>
    <Columns names={[words.day, words.notice, words.minutes, words.drawbacks]} language={language} />
    <tbody>
      {dates.map((date) => (
        <Row key={date.heldOn} date={date} language={language} />
      ))}
    </tbody>
  </table>
);

/** Days on which a meeting would fall well, the best first, with what falls less well about each. */
export const FreeDates = ({ free: { dates, feastUnknown }, language }: Told<{ free: FreeDatesView }>): VNode => (
  <>
    {feastUnknown && <p class="warning">{say(words.unknown, language)}</p>}
    {dates.length === 0 && <p>{say(words.none, language)}</p>}
    {dates.length > SHOWN && <p>{say(words.some, language, { all: dates.length })}</p>}
    {dates.length > 0 && <Table dates={dates.slice(0, SHOWN)} language={language} />}
  </>
);
