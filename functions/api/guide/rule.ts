import { guideRoutes } from "#contract/guide/guide";
import { endpoint } from "#functions/api/kernel/endpoint";
import { Problem } from "#functions/api/kernel/problem";
import { clauseOf } from "#guide/clauses";

/** The guide is the same for all: the register is not asked. */
export const readRule = endpoint(guideRoutes.readRule, async ({ now }, { params, query, language: asked }) => {
  const { guideInWords } = await import("#functions/api/guide/in-words");
  const { language, edition, articles, told } = await guideInWords({ on: query.on, now: now(), language: asked });
  const clause = clauseOf(params.id, articles);
  if (clause === undefined) throw new Problem("unknown");
  return { language, body: { edition, ...told(clause) } };
});
