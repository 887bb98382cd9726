import { timelyNotice } from "#guide/article-05-meetings";
import type { Rule, RuleId } from "#guide/rule";

/** A rule as it is read, without the facts it is checked on. */
export type Clause = Pick<Rule<never>, "id" | "source" | "says" | "reading">;

const clauses = (): readonly Clause[] => [timelyNotice];

/** The rule of an id, if the guide has it. */
export const clauseOf = (id: RuleId): Clause | undefined => clauses().find((clause) => clause.id === id);
