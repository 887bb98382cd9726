import type { Clause, RuleId, Source } from "#guide/clause";
import type { Measures, Text } from "#wording/wording";

/** One sentence of the guide that can be checked. */
export type Rule<Facts> = Pick<Clause, "id" | "source" | "says"> &
  Readonly<{
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

/** Every rule that the facts break, in the order given; none means the act is allowed. */
export const refusals = <Facts>(facts: Facts, ...rules: readonly Rule<Facts>[]): readonly Refusal[] =>
  rules
    .filter((rule) => !rule.holds(facts))
    .map(({ id, source, says, because, measures }) => ({ rule: id, source, says, because, measures: measures(facts) }));

/** A ruling that nothing in the guide stands in the way of. */
export const granted = <T>(value: T): Ruling<T> => ({ allowed: true, value });

/** What `decide` gives, unless the facts break a rule. */
export const unless = <T>(broken: readonly Refusal[], decide: () => T): Ruling<T> =>
  broken.length > 0 ? { allowed: false, refusals: broken } : granted(decide());
