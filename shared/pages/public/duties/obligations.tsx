import { yearOf } from "#calendar/civil-date";
import type { Told } from "#committee/duties/board";
import { byRule, countsOf } from "#committee/duties/counts";
import type { Article } from "#guide/clause";
import { pageNames } from "#pages/kit/names";
import { boardPath, obligationsPath, pathIn } from "#pages/kit/paths";
import type { View } from "#pages/kit/view";
import { Counts } from "#pages/public/duties/counts";
import { OwedUnder } from "#pages/public/duties/owed-under";
import { asPage } from "#pages/public/kit/layout";
import { type Language, say, type Text } from "#wording/wording";

const texts = {
  lead: {
    ar: "تعرض هذه اللوحة، يوما بيوم، الآجال التي يحددها الدليل لأشغال اللجنة: ما احتُرم منها وما فات. ولا يُحذف منها شيء، فالأجل الذي فات يبقى مسجلا ولو قُدم توضيح بشأنه.",
    fr: "Ce tableau tient à jour les échéances que le guide fixe aux travaux du comité\u00a0: celles qui ont été respectées et celles qui ne l’ont pas été. Rien n’en est retiré\u00a0: une échéance manquée y reste, même expliquée.",
    en: "This board tells, day by day, what the guide asks of the committee’s work by when, and whether it was done in time. Nothing is taken off it: what was missed stays there, explained or not.",
  },
  sums: { ar: "الحصيلة", fr: "En résumé", en: "In sum" },
  present: {
    ar: "تضم هذه الصفحة آجال سنة {year}، وما لا يزال جاريا أو متأخرا من غيرها. ولكل سنة صفحة خاصة بها.",
    fr: "Cette page réunit les échéances de {year} et, des autres années, celles qui sont encore en cours ou en retard. Chaque année a sa propre page.",
    en: "This page holds the obligations of {year} and, of other years, what is due or late still. Each year has a page of its own.",
  },
  ofYear: { ar: "آجال سنة {year}", fr: "Échéances de {year}", en: "Obligations of {year}" },
  wholeYear: {
    ar: "تضم هذه الصفحة كل أجل حل آخر يوم له، أو يحل، في سنة {year}.",
    fr: "Cette page réunit toutes les échéances dont le dernier jour tombe en {year}.",
    en: "This page holds every obligation whose last day falls in {year}.",
  },
  years: { ar: "حسب السنة", fr: "Par année", en: "By year" },
} as const satisfies Record<string, Text>;

export type BoardShown = Readonly<{
  /** What the public reads, the latest last day first. */
  board: readonly Told[];
  /** The year that it is of; without it, it is the present one. */
  year?: number;
  /** On the present one, the years that have one of their own. */
  years?: readonly number[];
  articles: readonly Article[];
}>;

const Years = ({ years, language }: Readonly<{ years: readonly number[]; language: Language }>) => (
  <section aria-labelledby="years">
    <h2 id="years">{say(texts.years, language)}</h2>
    <ul class="years">
      {years.map((year) => (
        <li key={year}>
          <a href={pathIn(language, boardPath(year))}>{year}</a>
        </li>
      ))}
    </ul>
  </section>
);

/** The board of obligations: what is owed under the guide in a year and how it stands today; or the present one, with what is owed still of any other year. */
export const obligationsPage = ({ board, year, years = [], articles }: BoardShown, view: View): string => {
  const { language, today } = view;
  const isPresent = year === undefined;
  const of = { year: String(year ?? yearOf(today)) };
  const title = say(pageNames.obligations, language);
  return asPage({
    view,
    ...(isPresent
      ? { path: obligationsPath, title }
      : {
          path: boardPath(year),
          title: say(texts.ofYear, language, of),
          crumbs: [{ path: obligationsPath, name: title }],
        }),
    children: (
      <>
        {isPresent && <p class="lead">{say(texts.lead, language)}</p>}
        <p>{say(isPresent ? texts.present : texts.wholeYear, language, of)}</p>
        <section class="record" aria-labelledby="sums">
          <h2 id="sums">{say(texts.sums, language)}</h2>
          <Counts counts={countsOf(board)} language={language} />
        </section>
        {byRule(board).map((of) => (
          <OwedUnder key={of.rule} {...of} articles={articles} language={language} />
        ))}
        {years.length > 0 && <Years years={years} language={language} />}
      </>
    ),
  });
};
