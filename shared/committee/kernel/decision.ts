import type { Almanac } from "#calendar/almanac";
import type { CivilDate, Instant } from "#calendar/civil-date";
import type { Letter } from "#committee/correspondence";
import type { DutyName } from "#committee/duties";
import type { DutyChange } from "#committee/kernel/duty";
import type { Move, Owes } from "#committee/kernel/owing";
import type { RuleId } from "#guide/clause";
import type { Edition } from "#guide/editions";
import type { DisclosedText } from "#journal/page";

/** What a decision depends on beside the matter and the act: all that would otherwise be read from the world. */
export type Circumstances = Readonly<{
  instant: Instant;
  /** The day it is in Morocco at that instant. */
  today: CivilDate;
  almanac: Almanac;
  /** The edition that the matter opened under; for a new one, the edition in force. */
  edition: Edition;
  /** What the matter owes, as the register has it; a new one nothing. */
  owes: Owes;
  /** The id of the person who acts; "clock" where a day that comes acts by itself. */
  by: string;
}>;

/** What the journal keeps of an act: facts in plain, words as commitments. */
type Entry = Readonly<{
  act: string;
  rules: readonly RuleId[];
  facts: Readonly<Record<string, string | number | boolean>>;
  /** Words that anyone may read. */
  texts?: Readonly<Record<string, string>>;
  /** Words that the journal binds but shows to no one. */
  reserved?: Readonly<Record<string, string>>;
  /** Words that stand elsewhere with their keys: the journal binds them, and is not the place to keep them. */
  bound?: Readonly<Record<string, DisclosedText>>;
}>;

/** What one person adds to a matter: an item of its own, so that many may add at once and none waits for another. */
export type Beside = Readonly<{
  kind: "PROPOSAL" | "CONTRIBUTION" | "COMING" | "ANSWER" | "BALLOT" | "FORM" | "PART";
  id: string;
  value: object;
}>;

/**
 * A decision: the new state, the page it adds to the journal, the letters owed for it. Deadlines follow from the state; what a
 * day has brought about them is said beside it.
 */
export type Decision<State> = Readonly<{
  state: State;
  page: Entry;
  letters: readonly Letter[];
  /** The person whose account is to sign in with their present address. */
  account?: string;
  /** The person whose words, files and account are to be erased. */
  erases?: string;
  /** Matters, by their keys, whose words are to be forgotten, with what stands beside them, and files with their bytes. */
  forgets?: readonly string[];
  /** The deadlines that it finds missed. */
  missed?: readonly DutyName[];
  /** The last days that a change of the almanac moves. */
  moves?: readonly Move[];
  /** What it notes beside duties: an explanation, a reminder given. */
  notes?: readonly DutyChange[];
  /** What stands beside the matter and is changed with it. */
  beside?: readonly Beside[];
}>;
