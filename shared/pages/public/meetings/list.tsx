import type { PublicMeeting } from "#committee/meetings/documents";
import { pageNames } from "#pages/kit/names";
import { meetingsPath, pathIn, yearPath } from "#pages/kit/paths";
import type { View } from "#pages/kit/view";
import { asPage } from "#pages/public/kit/layout";
import { isToCome } from "#pages/public/kit/stage";
import { MeetingLines } from "#pages/public/meetings/lines";
import { say, type Text } from "#wording/wording";

const texts = {
  toCome: { ar: "الاجتماعات المقبلة", fr: "À venir", en: "Upcoming" },
  noneToCome: {
    ar: "لا يوجد حاليا أي اجتماع وُجهت الدعوة إليه.",
    fr: "Aucune réunion n’est convoquée pour le moment.",
    en: "No meeting has been called for the time being.",
  },
  latest: { ar: "آخر الاجتماعات", fr: "Dernières réunions", en: "Latest" },
  none: {
    ar: "لم يُعقد بعد أي اجتماع مدون في هذا السجل.",
    fr: "Aucune réunion passée ne figure encore au registre.",
    en: "No past meeting stands in the record yet.",
  },
  years: { ar: "حسب السنة", fr: "Par année", en: "By year" },
  inYear: { ar: "اجتماعات سنة {year}", fr: "Réunions de {year}", en: "Meetings of {year}" },
  noneInYear: { ar: "لا اجتماع في هذه السنة.", fr: "Aucune réunion cette année-là.", en: "No meeting in that year." },
} as const satisfies Record<string, Text>;

/** How many meetings the index shows on either side of the day, the nearest ones; the others stand in their years. */
const NEAREST = 10;

const Years = ({ years, view: { language } }: Readonly<{ years: readonly number[]; view: View }>) => (
  <section aria-labelledby="years">
    <h2 id="years">{say(texts.years, language)}</h2>
    <ul class="years">
      {years.map((year) => (
        <li key={year}>
          <a href={pathIn(language, yearPath(String(year)))}>{year}</a>
        </li>
      ))}
    </ul>
  </section>
);

/** The index of the meetings: the latest, which come first, and the years that have a page. */
export const meetingsPage = (meetings: readonly PublicMeeting[], years: readonly number[], view: View): string => {
  const { language } = view;
  const toCome = meetings
    .filter((meeting) => isToCome(meeting, view))
    .toReversed()
    .slice(0, NEAREST);
  const past = meetings.filter((meeting) => !isToCome(meeting, view)).slice(0, NEAREST);
  return asPage({
    view,
    path: meetingsPath,
    title: say(pageNames.meetings, language),
    children: (
      <>
        <h2>{say(texts.toCome, language)}</h2>
        <MeetingLines meetings={toCome} none={texts.noneToCome} view={view} />
        <h2>{say(texts.latest, language)}</h2>
        <MeetingLines meetings={past} none={texts.none} view={view} />
        {years.length > 0 && <Years years={years} view={view} />}
      </>
    ),
  });
};

/** The meetings of a year, the latest first. */
export const yearPage = (year: string, meetings: readonly PublicMeeting[], view: View): string =>
  asPage({
    view,
    path: yearPath(year),
    title: say(texts.inYear, view.language, { year }),
    crumbs: [{ path: meetingsPath, name: say(pageNames.meetings, view.language) }],
    children: <MeetingLines meetings={meetings} none={texts.noneInYear} view={view} />,
  });
