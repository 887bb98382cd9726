import { article5 } from "#guide/article-05-meetings";
import type { Article, Clause, RuleId } from "#guide/clause";

/** The guide, article by article. */
export const guide = (): readonly Article[] => [article5];

/** The rule of an id, if the guide has it. */
export const clauseOf = (id: RuleId): Clause | undefined =>
  guide()
    .flatMap(({ clauses }) => clauses)
    .find((clause) => clause.id === id);
