import type { Article, Clause, RuleId } from "#guide/clause";

/** The rule of an id among articles, if they have it. */
export const clauseOf = (id: RuleId, articles: readonly Article[]): Clause | undefined =>
  articles.flatMap(({ clauses }) => clauses).find((clause) => clause.id === id);
