import type { VNode } from "preact";
import { kindIn } from "#committee/kernel/matter-key";
import type { DutyView } from "#contract/duties/duties";
import { dutyDesk } from "#pages/desk/duties/desk";
import { deskOf, placeAt, placeOf } from "#pages/desk/kit/place";
import { Columns } from "#pages/kit/columns";
import { obligationsPath, pathIn } from "#pages/kit/paths";
import { HowItStands } from "#pages/kit/standing";
import { Explanations } from "#pages/public/duties/explanations";
import { deadlineWords } from "#wording/deadlines";
import { measuresOf } from "#wording/known";
import { type Language, say, sayDate, type Text } from "#wording/wording";

const words = {
  title: { ar: "ما فات أجله سنة {year}", fr: "Ce qui a été manqué en {year}", en: "What was missed in {year}" },
  caption: {
    ar: "الآجال التي لم تُحترم، أو أُنجز المطلوب فيها متأخرا، الأحدث أولا",
    fr: "Les échéances manquées, ou respectées en retard, les plus récentes d’abord",
    en: "What was missed, or met late, the latest first",
  },
  none: {
    ar: "لم يفت أي أجل في هذه السنة.",
    fr: "Aucune échéance n’a été manquée cette année-là.",
    en: "Nothing was missed in that year.",
  },
  still: {
    ar: "ويُدرج معها ما لا يزال متأخرا من سنوات سابقة.",
    fr: "Ce qui reste en retard des années précédentes y figure aussi.",
    en: "What is late still from earlier years stands here too.",
  },
  years: { ar: "السنوات", fr: "Années", en: "Years" },
  what: { ar: "المطلوب", fr: "Ce qui était dû", en: "What was owed" },
  on: { ar: "آخر يوم", fr: "Dernier jour", en: "Last day" },
  standing: { ar: "الوضعية", fr: "État", en: "How it stands" },
  board: {
    ar: "الاطلاع على لوحة الآجال كما يراها العموم",
    fr: "Voir le tableau des échéances, tel que le public le lit",
    en: "See the board of obligations as the public reads it",
  },
} as const satisfies Record<string, Text>;

/** What was missed of a year, and the years that there are. */
export type OfYear = Readonly<{ year: number; years: readonly number[]; board: readonly DutyView[] }>;

type All = Readonly<{ missed: OfYear; language: Language }>;

const Row = ({ duty, language }: Readonly<{ duty: DutyView; language: Language }>) => {
  const what = say(deadlineWords[duty.name].asks, language, measuresOf(duty.about, language));
  const { matter, id } = duty.about;
  const place = placeOf("explainDuty") ?? "";
  return (
    <tr>
      <th scope="row">
        <a href={deskOf(matter)}>{what}</a>
      </th>
      <td data-label={say(words.on, language)}>{sayDate(duty.on, language)}</td>
      <td>
        <HowItStands duty={duty} isNamed={duty.about.title !== undefined} language={language} />
        <Explanations all={duty.explanations} language={language} />
        <p>
          <a href={placeAt(place, { kind: kindIn(matter), id, name: duty.name, on: duty.on })}>
            {say(dutyDesk.explainDuty.way, language)}
            <span class="visually-hidden">{`: ${what}, ${sayDate(duty.on, language)}`}</span>
          </a>
        </p>
      </td>
    </tr>
  );
};

const MissedTable = ({ missed: { board }, language }: All) => (
  <table class="table">
    <caption>{say(words.caption, language)}</caption>
    <Columns names={[words.what, words.on, words.standing]} language={language} />
    <tbody>
      {board.map((duty) => (
        <Row key={`${duty.about.id} ${duty.name} ${duty.on}`} duty={duty} language={language} />
      ))}
    </tbody>
  </table>
);

const Years = ({ missed: { year, years }, language }: All) => (
  <nav class="steps" aria-label={say(words.years, language)}>
    <ul>
      {years.map((one) => (
        <li key={one}>
          <a href={`/desk/due?year=${one}`} aria-current={one === year ? "page" : undefined}>
            {one}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

/** What was missed or met late in a year, each with its explanations and the way to give one; and the way to the public board. */
export const Missed = ({ missed, language }: All): VNode => (
  <section>
    <h2>{say(words.title, language, { year: String(missed.year) })}</h2>
    {missed.year === missed.years[0] && <p>{say(words.still, language)}</p>}
    {missed.board.length === 0 ? (
      <p>{say(words.none, language)}</p>
    ) : (
      <MissedTable missed={missed} language={language} />
    )}
    {missed.years.length > 1 && <Years missed={missed} language={language} />}
    <p>
      <a href={pathIn(language, obligationsPath)}>{say(words.board, language)}</a>
    </p>
  </section>
);
