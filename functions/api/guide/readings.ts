import { guideRoutes } from "#contract/guide/guide";
import { endpoint } from "#functions/api/kernel/endpoint";

export const readReadings = endpoint(guideRoutes.readReadings, async ({ now }, { query, language: asked }) => {
  const { guideInWords } = await import("#functions/api/guide/in-words");
  const { language, edition, articles, told } = await guideInWords({ on: query.on, now: now(), language: asked });
  const rules = articles.flatMap(({ clauses }) => clauses.map(told));
  const readings = rules.flatMap(({ id, article, says, reading }) =>
    reading === undefined ? [] : [{ id, article, says, reading }],
  );
  return { language, body: { edition, readings } };
});
