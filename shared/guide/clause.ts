import type { Edition } from "#guide/editions";
import type { Text } from "#wording/wording";

/** "G5.3" is the third rule of article 5; the preamble is one rule, "G0". */
export type RuleId = "G0" | `G${number}.${number}`;

/** Where a rule comes from: only what the guide's text says is cited as its article. */
export type Source = "text" | "reading" | "ours" | "law" | "ogp";

/** A number or a choice of an edition that a rule turns on. */
export type ParameterName = Exclude<keyof Edition, "inForceFrom">;

/** What sees to it that a rule is kept. */
export type Keeping =
  /** The acts that refuse what breaks it (rows of the table of permissions), and the test that cites it. */
  | Readonly<{ by: "rule"; acts: readonly [string, ...string[]]; test: string }>
  /** A deadline that the clock minds: the act that the day brings, and the test that cites it. */
  | Readonly<{ by: "duty"; act: string; test: string }>
  /** How the product is made: what stands in its way, or what it does by itself, and the test that cites it. */
  | Readonly<{ by: "design"; how: Text; test: string }>
  /** People alone can keep it, and why. */
  | Readonly<{ by: "people"; because: Text }>
  /** The product will help to keep it; it doesn't yet. */
  | Readonly<{ by: "planned" }>;

/** A rule of the guide as it is read, in the product's own words. */
export type Clause = Readonly<{
  id: RuleId;
  source: Source;
  says: Text;
  /** How we understand the guide where its text leaves room. */
  reading?: Text;
  /** What the text doesn't ask and the product adds. */
  adds?: Text;
  parameters?: readonly ParameterName[];
  kept: readonly [Keeping, ...Keeping[]];
}>;

/** An article of the guide; the preamble is number 0. */
export type Article = Readonly<{ number: number; title: Text; clauses: readonly Clause[] }>;

/** The article a rule stands in: 5 for "G5.3". */
export const articleOf = (id: RuleId): number => Number(id.slice(1).split(".")[0]);
