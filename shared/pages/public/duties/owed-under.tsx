import { DutyName } from "#committee/duties";
import type { OfRule } from "#committee/duties/counts";
import { idIn, kindIn } from "#committee/kernel/matter-key";
import { type Article, articleOf } from "#guide/clause";
import { articlePath, meetingPath, pathIn, planPath } from "#pages/kit/paths";
import { DutyTable } from "#pages/public/duties/table";
import { type Language, say, type Text } from "#wording/wording";

const texts = {
  article: {
    ar: "المادة {article} من الدليل ({rule})",
    fr: "Article {article} du guide ({rule})",
    en: "Article {article} of the guide ({rule})",
  },
  none: {
    ar: "لا أجل مسجل هنا تحت هذه القاعدة.",
    fr: "Aucune échéance née de cette règle ne figure ici.",
    en: "Nothing owed under this rule stands here.",
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

/** The public page of the matter of a key: what is owed for a meeting stands on the board once its notice has gone, and it has one. */
const pageOf = (matter: string): string | undefined => {
  const paths: Readonly<Record<string, (id: string) => string>> = { MEETING: meetingPath, PLAN: planPath };
  return paths[kindIn(matter)]?.(idIn(matter));
};

type Under = OfRule & Readonly<{ articles: readonly Article[]; language: Language }>;

/** What a board holds of what is owed under a rule, under the rule's own words. */
export const OwedUnder = ({ rule, board, articles, language }: Under) => {
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
          <DutyTable key={one.name} {...one} pageOf={pageOf} language={language} />
        ))}
    </section>
  );
};
