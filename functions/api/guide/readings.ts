import * as contract from "#contract/guide";
import { endpoint } from "#functions/api/endpoint";
import { guideInWords } from "#functions/api/guide/in-words";

export const readReadings = endpoint(contract.readReadings, async ({ now }, { query, language: asked }) => {
  const { language, edition, articles, told } = await guideInWords({ on: query.on, now: now(), language: asked });
  const rules = articles.flatMap(({ clauses }) => clauses.map(told));
  const readings = rules.flatMap(({ id, article, says, reading }) =>
    reading === undefined ? [] : [{ id, article, says, reading }],
  );
  return { language, body: { edition, readings } };
});
