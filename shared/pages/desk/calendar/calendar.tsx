import type { VNode } from "preact";
import type { HolidayView } from "#contract/calendar/calendar";
import { HolidayTable } from "#pages/desk/calendar/holiday-table";
import { type Frame, Framed } from "#pages/desk/kit/frame";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  title: { ar: "العطل الرسمية لسنة {year}", fr: "Jours fériés de {year}", en: "Public holidays of {year}" },
  lead: {
    ar: "أيام لا تعمل فيها الإدارة، فلا تُحسب من أيام العمل في آجال المادة 5 من الدليل.",
    fr: "Jours où l’administration ne travaille pas\u00a0: ils ne comptent pas parmi les jours ouvrables des délais de l’article 5 du guide.",
    en: "Days on which the administration rests: they are no working days in the time limits of article 5 of the guide.",
  },
  unknown: {
    ar: "لم تُسجل بعد كل الأعياد المتنقلة لسنة {year}: لا أجل يقع في هذه السنة مؤكد ما لم تُسجل.",
    fr: "Les fêtes mobiles de {year} ne sont pas encore toutes inscrites\u00a0: d’ici là, aucune échéance de cette année n’est certaine.",
    en: "Not all of the moving feasts of {year} are on record yet: until they are, no deadline of that year is sure.",
  },
  none: {
    ar: "لا يوم مسجل في هذه السنة.",
    fr: "Aucun jour inscrit cette année.",
    en: "No day is on record this year.",
  },
  years: { ar: "السنوات", fr: "Années", en: "Years" },
  dates: { ar: "حساب آجال اجتماع", fr: "Calculer les dates d’une réunion", en: "Work out a meeting’s dates" },
  enter: { ar: "إضافة يوم عطلة", fr: "Inscrire un jour férié", en: "Enter a holiday" },
} as const satisfies Record<string, Text>;

/** What has just been done, told once at the head of the page. */
const done = {
  entered: { ar: "سُجل يوم العطلة.", fr: "Le jour férié est inscrit.", en: "The holiday is entered." },
  removed: { ar: "حُذف يوم العطلة.", fr: "Le jour férié est retiré.", en: "The holiday is taken off." },
  /** Five minutes leave time to enter the other days of a feast. */
  follows: {
    ar: "بعد خمس دقائق من آخر تعديل يُعاد احتساب الآجال الجارية، ويُخبَر المعنيون بما تغير منها.",
    fr: "Cinq minutes après la dernière modification, les délais en cours sont recalculés et les personnes concernées sont averties de ceux qui changent.",
    en: "Five minutes after the last change, running deadlines are counted anew, and those concerned are told which have moved.",
  },
} as const satisfies Record<string, Text>;

const Done = ({ name, language }: Readonly<{ name: string | null; language: Language }>) =>
  name === "entered" || name === "removed" ? (
    <p class="notice" role="status">
      {say(done[name], language)} {say(done.follows, language)}
    </p>
  ) : null;

const Years = ({ year, language }: Readonly<{ year: number; language: Language }>) => (
  <nav class="steps" aria-label={say(words.years, language)}>
    <ul>
      {[year - 1, year, year + 1]
        .filter((one) => 2000 <= one && one <= 2099)
        .map((one) => (
          <li key={one}>
            <a href={`/desk/calendar/${one}`} aria-current={one === year ? "page" : undefined}>
              {one}
            </a>
          </li>
        ))}
    </ul>
  </nav>
);

type Calendar = Readonly<{
  frame: Frame;
  year: number;
  days: readonly HolidayView[];
  /** Not every moving feast of the year is on record. */
  feastUnknown: boolean;
  mayChange: boolean;
  done: string | null;
}>;

const Ways = ({ mayChange, language }: Readonly<{ mayChange: boolean; language: Language }>) => (
  <p class="actions">
    {mayChange && (
      <a class="button" href="/desk/calendar/days/new">
        {say(words.enter, language)}
      </a>
    )}
    <a class="button button-second" href="/desk/calendar/dates">
      {say(words.dates, language)}
    </a>
  </p>
);

/** The administration's holidays of a year, for all to read and for the secretariat to keep. */
export const calendarPage = ({ frame, year, days, feastUnknown, mayChange, done: was }: Calendar): VNode => {
  const { language } = frame;
  const said = { year: String(year) };
  return (
    <Framed frame={frame} title={say(words.title, language, said)}>
      <Done name={was} language={language} />
      {feastUnknown && <p class="warning">{say(words.unknown, language, said)}</p>}
      <p>{say(words.lead, language)}</p>
      <Ways mayChange={mayChange} language={language} />
      <Years year={year} language={language} />
      {days.length === 0 ? (
        <p>{say(words.none, language)}</p>
      ) : (
        <HolidayTable days={days} mayChange={mayChange} language={language} />
      )}
    </Framed>
  );
};
