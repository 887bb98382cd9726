import type { Measures, Text } from "#wording/wording";

export type RuleId = `G${number}.${number}`;

/** Where a rule comes from: only what the guide's text says is cited as its article. */
type Source = "text" | "reading" | "ours" | "law" | "ogp";

/** One sentence of the guide that can be checked. */
export type Rule<Facts> = Readonly<{
  id: RuleId;
  source: Source;
  /** The rule in our own words. */
  says: Text;
  /** How we understand the guide where its text leaves room. */
  reading?: Text;
  holds: (facts: Facts) => boolean;
  /** Why it does not hold, as a message over `measures`. */
  because: Text;
  measures: (facts: Facts) => Measures;
}>;

export type Refusal = Readonly<{
  rule: RuleId;
  source: Source;
  says: Text;
  because: Text;
  measures: Measures;
}>;

export type Ruling<T> =
  | Readonly<{ allowed: true; value: T }>
  | Readonly<{ allowed: false; refusals: readonly Refusal[] }>;

/** The article a rule stands in. */
export const articleOf = (id: RuleId): number => Number(id.slice(1).split(".")[0]);

/** Every rule that the facts break, in the order given; none means the act is allowed. */
export const refusals = <Facts>(facts: Facts, ...rules: readonly Rule<Facts>[]): readonly Refusal[] =>
  rules
    .filter((rule) => !rule.holds(facts))
    .map(({ id, source, says, because, measures }) => ({ rule: id, source, says, because, measures: measures(facts) }));

/** What `decide` gives, unless the facts break a rule. */
export const unless = <T>(broken: readonly Refusal[], decide: () => T): Ruling<T> =>
  broken.length > 0 ? { allowed: false, refusals: broken } : { allowed: true, value: decide() };
