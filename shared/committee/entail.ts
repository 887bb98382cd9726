import { type CivilDate, type Instant, yearOf } from "#calendar/civil-date";
import type { Letter } from "#committee/correspondence";
import { type Deadlines, deadlinesOf } from "#committee/deadlines";
import { showsOnBoard } from "#committee/duties/board";
import type { Beside, Circumstances, Decision } from "#committee/kernel/decision";
import type { DocumentName } from "#committee/kernel/document-name";
import type { DutyChange } from "#committee/kernel/duty";
import { type Kind, keyOf } from "#committee/kernel/kind";
import type { Owes } from "#committee/kernel/owing";
import { commitmentTo, type DisclosedText, type Page, seal } from "#journal/page";

/** Where a decision goes: the kind and id of its matter, and what it was taken on, nothing for a new one. */
export type Place<State> = Readonly<{
  kind: Kind<State>;
  id: string;
  before?: Readonly<{ version: number; head: string; state: unknown }> | undefined;
}>;

type Disclosed = Readonly<Record<string, DisclosedText>>;

/** The words of a page and the keys under which it committed to them: open to all, or reserved. */
export type Words = Readonly<{ open: Disclosed; reserved: Disclosed }>;

/**
 * What a page still owes: letters, the person whose account is to follow their address, documents to be rendered anew, and
 * the instant at which to look at the matter again.
 */
export type Owed = Readonly<{
  matter: string;
  page: number;
  head: string;
  at: Instant;
  letters: readonly Letter[];
  account?: string;
  /** The person whose words, files and account are to be erased. */
  erases?: string;
  /** Matters, by their keys, whose words are to be forgotten, with what stands beside them, and files with their bytes. */
  forgets?: readonly string[];
  documents?: readonly DocumentName[];
  ring?: Instant;
}>;

/** All that follows from a decision: what the register then holds of its matter, its journal, its deadlines, and what is owed. */
export type Entailed = Readonly<{
  /** What the act was decided on; none for a new matter. */
  before: Readonly<{ version: number }> | undefined;
  kind: string;
  sortedBy: string;
  state: object;
  page: Page;
  words: Words;
  /** What the matter owes from now on, and what the board of duties is told. */
  owes: Owes;
  duties: readonly DutyChange[];
  nextDue?: Instant | undefined;
  owed?: Owed | undefined;
  /** What stands beside the matter and is changed with it. */
  beside?: readonly Beside[] | undefined;
}>;

/** The names under which a decision's words are committed to, each under a key of its own. */
export const namesIn = ({ page: { texts = {}, reserved = {} } }: Decision<unknown>): readonly string[] => [
  ...Object.keys(texts),
  ...Object.keys(reserved),
];

type Keys = Readonly<Record<string, string>>;

const underKeys = (keys: Keys, texts: Readonly<Record<string, string>> = {}): Disclosed =>
  Object.fromEntries(
    Object.entries(texts).map(([name, words]) => {
      const key = keys[name];
      if (key === undefined) throw new Error(`no key for the text ${name}`);
      return [name, { words, key }];
    }),
  );

/** A page binds one text under a name: a second one would leave the first unverifiable. */
const commitmentsTo = ({ open, reserved }: Words, bound: Disclosed): Page["texts"] => {
  const texts = [open, reserved, bound].flatMap((some) => Object.entries(some));
  if (new Set(texts.map(([name]) => name)).size < texts.length) throw new Error("two texts of one name on a page");
  return Object.fromEntries(texts.map(([name, text]) => [name, commitmentTo(text)]));
};

/** The boards that show duties of some days: the present one, and each of their years. */
const boardsOf = (days: readonly CivilDate[]): readonly DocumentName[] =>
  days.length === 0 ? [] : ["obligations", ...days.map((day) => `obligations/${yearOf(day)}` as const)];

/** The public documents that show the matter as it was or as it is now, or its duties: an act can't forget one. */
const documentsOf = <State>(
  { kind, before }: Place<State>,
  state: State,
  { duties }: Deadlines,
): readonly DocumentName[] => {
  const was = before && kind.shownIn?.(kind.schema.parse(before.state));
  const board = boardsOf(duties.filter(showsOnBoard).map(({ duty: { on } }) => on));
  return [...new Set<DocumentName>([...(was ?? []), ...(kind.shownIn?.(state) ?? []), ...board])];
};

type Owing = Pick<Owed, "at" | "letters" | "account" | "erases" | "forgets" | "documents" | "ring">;

const owedFor = (page: Page, { at, letters, documents = [], ...more }: Owing): Owed | undefined =>
  letters.length === 0 && documents.length === 0 && Object.keys(more).length === 0
    ? undefined
    : { matter: page.matter, page: page.page, head: page.hash, at, letters, documents, ...more };

type Taken = Readonly<{ circumstances: Circumstances; keys: Keys }>;

/**
 * All that follows from a decision, worked out from nothing but what it was taken on: its page sealed onto the journal, its
 * words apart under keys of their own (`keys`, one under each of `namesIn`), deadlines, letters, documents. Throws where two
 * texts of a page have one name, or one has no key.
 */
export const entail = <State extends object>(
  place: Place<State>,
  decision: Decision<State>,
  { circumstances, keys }: Taken,
): Entailed => {
  const { kind, id, before } = place;
  const { instant, by, edition } = circumstances;
  const { act, rules, facts, texts, reserved, bound = {} } = decision.page;
  const words = { open: underKeys(keys, texts), reserved: underKeys(keys, reserved) };
  const page = seal(
    {
      ...{ matter: keyOf(kind, id), page: (before?.version ?? 0) + 1, act, at: instant, by, rules },
      ...{ edition: edition.inForceFrom, facts, texts: commitmentsTo(words, bound) },
    },
    before?.head ?? null,
  );
  const { state, letters, account, erases, forgets, beside } = decision;
  const deadlines = deadlinesOf(place, decision, circumstances);
  const { owes, duties, nextDue } = deadlines;
  const owed = owedFor(page, {
    at: instant,
    letters,
    documents: documentsOf(place, state, deadlines),
    ...(account && { account }),
    ...(erases && { erases }),
    ...(forgets && { forgets }),
    ...(nextDue && { ring: nextDue }),
  });
  const sortedBy = kind.sortedBy(state);
  return { before, kind: kind.name, sortedBy, state, page, words, owes, duties, nextDue, owed, beside };
};
