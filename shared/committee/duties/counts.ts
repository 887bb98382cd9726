import { DutyName, rowOf } from "#committee/duties";
import type { Told } from "#committee/duties/board";
import type { RuleId } from "#guide/clause";

/** How many obligations stand in each way; those "missed" were late already when they came to be owed no more. */
export type Counts = Readonly<Record<"due" | "met" | "metLate" | "overdue" | "missed", number>>;

/** In which count an obligation counts: one that moved is counted under its other day, one that lapsed in time was never missed. */
const countedIn = ({ standing, lapsedOn }: Told): keyof Counts | undefined => {
  switch (standing) {
    case "due":
    case "met":
      return standing;
    case "met-late":
      return "metLate";
    case "overdue":
      return lapsedOn === undefined ? "overdue" : "missed";
    case "lapsed":
    case "moved":
      return undefined;
  }
};

/** The counts of a board. */
export const countsOf = (board: readonly Told[]): Counts => {
  const count = (way: keyof Counts): number => board.filter((told) => countedIn(told) === way).length;
  return {
    due: count("due"),
    met: count("met"),
    metLate: count("metLate"),
    overdue: count("overdue"),
    missed: count("missed"),
  };
};

/** A rule that something is owed under, and all that ever was. */
export type OfRule = Readonly<{ rule: RuleId; board: readonly Told[] }>;

const byNumber = (one: string, other: string): number => one.localeCompare(other, "en", { numeric: true });

/** A board by rule: each rule that something can be owed under, in the order of the guide. */
export const byRule = (board: readonly Told[]): readonly OfRule[] => {
  const rows = DutyName.options.map(rowOf).filter((row) => row.as === "obligation");
  return [...new Set(rows.map(({ rule }) => rule))].toSorted(byNumber).map((rule) => ({
    rule,
    board: board.filter(({ name }) => rowOf(name).rule === rule),
  }));
};
