import type { Article } from "#guide/clause";
import { Rule } from "#pages/clause";
import { asPage } from "#pages/layout";
import { pageNames } from "#pages/names";
import { guidePath } from "#pages/paths";
import type { View } from "#pages/view";
import { say, type Text } from "#wording/wording";

const lead: Text = {
  ar: "يعرض هذا الجدول قواعد دليل لجنة الإشراف بعبارات هذا السجل، مادة بمادة، مع القراءة المعتمدة حيث يترك النص مجالا للاختيار، وكيفية احترام كل قاعدة. والنص الرسمي للدليل وحده هو المرجع.",
  fr: "Les règles du guide du comité de pilotage sont dites ici dans les mots de ce registre, article par article, avec la lecture retenue là où le texte laisse un choix, et la manière dont chacune est respectée. Seul le texte officiel du guide fait foi.",
  en: "The rules of the steering committee’s guide are told here in this record’s own words, article by article, with the reading where the text leaves a choice, and how each is kept. The guide’s official text alone has authority.",
};

const contents: Text = { ar: "المواد", fr: "Articles", en: "Articles" };
const preamble: Text = { ar: "الديباجة: {title}", fr: "Préambule\u00a0: {title}", en: "Preamble: {title}" };
const numbered: Text = {
  ar: "المادة {number}: {title}",
  fr: "Article {number}\u00a0: {title}",
  en: "Article {number}: {title}",
};

const titleOf = ({ number, title }: Article, { language }: View): string =>
  say(number === 0 ? preamble : numbered, language, { number, title: say(title, language) });

const idOf = ({ number }: Article): string => `article-${number}`;

const Contents = ({ articles, view }: Readonly<{ articles: readonly Article[]; view: View }>) => (
  <nav class="contents" aria-label={say(contents, view.language)}>
    <ul>
      {articles.map((article) => (
        <li key={article.number}>
          <a href={`#${idOf(article)}`}>{titleOf(article, view)}</a>
        </li>
      ))}
    </ul>
  </nav>
);

/** The guide with all its rules. */
export const guidePage = (articles: readonly Article[], view: View): string =>
  asPage({
    view,
    path: guidePath,
    title: say(pageNames.guide, view.language),
    children: (
      <>
        <p class="lead">{say(lead, view.language)}</p>
        <Contents articles={articles} view={view} />
        {articles.map((article) => (
          <section key={article.number} aria-labelledby={idOf(article)}>
            <h2 id={idOf(article)}>{titleOf(article, view)}</h2>
            {article.clauses.map((clause) => (
              <Rule key={clause.id} clause={clause} view={view} />
            ))}
          </section>
        ))}
      </>
    ),
  });
