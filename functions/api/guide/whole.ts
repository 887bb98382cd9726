import { guideRoutes } from "#contract/guide/guide";
import { endpoint } from "#functions/api/kernel/endpoint";

export const readGuide = endpoint(guideRoutes.readGuide, async ({ now }, { query, language: asked }) => {
  const { guideInWords } = await import("#functions/api/guide/in-words");
  const { language, edition, articles, said, told } = await guideInWords({ on: query.on, now: now(), language: asked });
  return {
    language,
    body: {
      edition,
      articles: articles.map(({ number, title, clauses }) => ({
        number,
        title: said(title),
        rules: clauses.map(told),
      })),
    },
  };
});
