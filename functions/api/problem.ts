import type * as z from "zod/mini";
import type { ProblemKind } from "#contract/kernel/problem";
import type { Refusal } from "#guide/rule";
import type { Language } from "#wording/languages";

/** What a problem is about besides its kind: what could not be read, the rules broken, where a fault stands in the log. */
type About = Readonly<{
  issues?: readonly z.core.$ZodIssue[];
  refusals?: readonly Refusal[];
  reference?: string;
}>;

/** A call that goes no further, and why: thrown where that shows, told in words in one place. */
export class Problem extends Error {
  readonly kind: ProblemKind;
  readonly about: About;
  /** The language of a reader known to the register. */
  readonly language: Language | undefined;

  constructor(kind: ProblemKind, about: About = {}, language?: Language) {
    super(kind);
    this.kind = kind;
    this.about = about;
    this.language = language;
  }
}
