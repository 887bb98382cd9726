import type { Article } from "#guide/clause";
import { pageNames } from "#pages/kit/names";
import { articlePath, guidePath, pathIn } from "#pages/kit/paths";
import { Code } from "#pages/kit/said";
import type { View } from "#pages/kit/view";
import { Rule } from "#pages/public/clause";
import { asPage } from "#pages/public/layout";
import { say, type Text } from "#wording/wording";

const lead: Text = {
  ar: "يعرض هذا الجدول قواعد دليل لجنة الإشراف بعبارات هذا السجل، مادة بمادة، مع القراءة المعتمدة حيث يترك النص مجالا للاختيار، وكيفية احترام كل قاعدة. والنص الرسمي للدليل وحده هو المرجع.",
  fr: "Les règles du guide du comité de pilotage sont dites ici dans les mots de ce registre, article par article, avec la lecture retenue là où le texte laisse un choix, et la manière dont chacune est respectée. Seul le texte officiel du guide fait foi.",
  en: "The rules of the steering committee’s guide are told here in this record’s own words, article by article, with the reading where the text leaves a choice, and how each is kept. The guide’s official text alone has authority.",
};

const preamble: Text = { ar: "الديباجة: {title}", fr: "Préambule\u00a0: {title}", en: "Preamble: {title}" };
const numbered: Text = {
  ar: "المادة {number}: {title}",
  fr: "Article {number}\u00a0: {title}",
  en: "Article {number}: {title}",
};

const titleOf = ({ number, title }: Article, { language }: View): string =>
  say(number === 0 ? preamble : numbered, language, { number, title: say(title, language) });

const onItsPage: Text = {
  ar: "قراءة المادة، وكيفية احترام كل قاعدة من قواعدها",
  fr: "Lire l’article, et comment chacune de ses règles est respectée",
  en: "Read the article, and how each of its rules is kept",
};

type Of = Readonly<{ article: Article; view: View }>;

/** An article in short: what each of its rules says, each leading to where it is told whole. */
const InShort = ({ article, view }: Of) => {
  const path = pathIn(view.language, articlePath(article.number));
  const heading = `article-${article.number}`;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>
        <a href={path}>{titleOf(article, view)}</a>
      </h2>
      <ul class="rules">
        {article.clauses.map(({ id, says }) => (
          <li key={id}>
            <a href={`${path}#${id}`} aria-label={`${say(onItsPage, view.language)} ${id}`}>
              <Code>{id}</Code>
            </a>{" "}
            {say(says, view.language)}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The guide in short, all articles. */
export const guidePage = (articles: readonly Article[], view: View): string =>
  asPage({
    view,
    path: guidePath,
    title: say(pageNames.guide, view.language),
    children: (
      <>
        <p class="lead">{say(lead, view.language)}</p>
        {articles.map((article) => (
          <InShort key={article.number} article={article} view={view} />
        ))}
      </>
    ),
  });

/** An article with all its rules: how each is read, and how it is kept. */
export const articlePage = (article: Article, view: View): string =>
  asPage({
    view,
    path: articlePath(article.number),
    title: titleOf(article, view),
    crumbs: [{ path: guidePath, name: say(pageNames.guide, view.language) }],
    children: article.clauses.map((clause) => <Rule key={clause.id} clause={clause} view={view} />),
  });
