import { DutyName } from "#committee/duties";
import type { Told } from "#committee/duties/board";
import { byRule, countsOf, type OfRule } from "#committee/duties/counts";
import { type Article, articleOf } from "#guide/clause";
import { pageNames } from "#pages/kit/names";
import { articlePath, obligationsPath, pathIn } from "#pages/kit/paths";
import type { View } from "#pages/kit/view";
import { Counts } from "#pages/public/duties/counts";
import { DutyTable } from "#pages/public/duties/table";
import { asPage } from "#pages/public/layout";
import { type Language, say, type Text } from "#wording/wording";

const texts = {
  lead: {
    ar: "تعرض هذه اللوحة، يوما بيوم، الآجال التي يحددها الدليل لأشغال اللجنة: ما احتُرم منها وما فات. ولا يُحذف منها شيء، فالأجل الذي فات يبقى مسجلا ولو قُدم توضيح بشأنه.",
    fr: "Ce tableau tient à jour les échéances que le guide fixe aux travaux du comité\u00a0: celles qui ont été respectées et celles qui ne l’ont pas été. Rien n’en est retiré\u00a0: une échéance manquée y reste, même expliquée.",
    en: "This board tells, day by day, what the guide asks of the committee’s work by when, and whether it was done in time. Nothing is taken off it: what was missed stays there, explained or not.",
  },
  sums: { ar: "الحصيلة", fr: "En résumé", en: "In sum" },
  article: {
    ar: "المادة {article} من الدليل ({rule})",
    fr: "Article {article} du guide ({rule})",
    en: "Article {article} of the guide ({rule})",
  },
  none: {
    ar: "لم يترتب بعد أي أجل عن هذه القاعدة.",
    fr: "Aucune échéance n’est encore née de cette règle.",
    en: "Nothing has been owed under this rule yet.",
  },
} as const satisfies Record<string, Text>;

/** What a reader should know of what stands under a rule. */
const notes: Readonly<Partial<Record<OfRule["rule"], Text>>> = {
  "G5.3": {
    ar: "لا تُدرج هنا الدعوة إلى اجتماع إلا بعد توجيهها، فالاجتماع الذي ما زال قيد الإعداد لا يُعلن عنه.",
    fr: "Une convocation n’est inscrite ici qu’une fois envoyée\u00a0: une réunion en préparation n’est pas annoncée.",
    en: "A notice stands here once it has gone: a meeting that is being prepared isn’t announced.",
  },
};

/** What a rule says, to its first stop. */
const inShort = (rule: string, articles: readonly Article[], language: Language): string => {
  const clause = articles.flatMap(({ clauses }) => clauses).find(({ id }) => id === rule);
  return clause ? (say(clause.says, language).split(/[.:;؛](?:\s|$)/)[0] ?? rule).trim() : rule;
};

type Board = Readonly<{
  /** What the public reads, the latest last day first. */
  board: readonly Told[];
  /** The keys of the matters that have a public page, each with its path. */
  pages: ReadonlyMap<string, string>;
  articles: readonly Article[];
}>;

type Section = Omit<Board, "board"> & OfRule & Readonly<{ view: View }>;

/** What was ever owed under a rule, under the rule's own words. */
const Section = ({ rule, board, pages, articles, view: { language } }: Section) => {
  const article = articleOf(rule);
  const note = notes[rule];
  const named = DutyName.options.map((name) => ({ name, board: board.filter((duty) => duty.name === name) }));
  return (
    <section aria-labelledby={rule}>
      <h2 id={rule}>{inShort(rule, articles, language)}</h2>
      <p>
        <a href={`${pathIn(language, articlePath(article))}#${rule}`}>
          {say(texts.article, language, { article, rule })}
        </a>
      </p>
      {note && <p>{say(note, language)}</p>}
      {board.length === 0 && <p>{say(texts.none, language)}</p>}
      {named
        .filter((one) => one.board.length > 0)
        .map((one) => (
          <DutyTable key={one.name} {...one} pageOf={(matter) => pages.get(matter)} language={language} />
        ))}
    </section>
  );
};

/** The board of obligations: all that was ever owed under the guide, and how it stands today. */
export const obligationsPage = ({ board, pages, articles }: Board, view: View): string => {
  const { language } = view;
  return asPage({
    view,
    path: obligationsPath,
    title: say(pageNames.obligations, language),
    children: (
      <>
        <p class="lead">{say(texts.lead, language)}</p>
        <section class="record" aria-labelledby="sums">
          <h2 id="sums">{say(texts.sums, language)}</h2>
          <Counts counts={countsOf(board)} language={language} />
        </section>
        {byRule(board).map((of) => (
          <Section key={of.rule} {...of} pages={pages} articles={articles} view={view} />
        ))}
      </>
    ),
  });
};
