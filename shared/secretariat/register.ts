import type { Instant } from "#calendar/civil-date";
import type { Entailed, Owed } from "#committee/entail";
import type { Beside } from "#committee/kernel/decision";
import type { Owes } from "#committee/kernel/owing";
import type { DisclosedText, Page } from "#journal/page";
import type { LeftOut } from "#secretariat/shapes";

/** A matter as the register holds it: its state is what `version` acts have made of it. */
export type Found = Readonly<{ key: string; version: number; head: string; owes: Owes; state: unknown }>;

type Disclosed = Readonly<Record<string, DisclosedText>>;

/** What is taken once: under which key, what stands there then, and until when, in seconds since 1970; without that, for good. */
export type Once = Readonly<{ key: string; state: object; expires?: number | undefined }>;

/** One act to be recorded: all of it stands on the register, or nothing does. */
export type Entry = Entailed &
  Readonly<{
    /** The client's key for an act that creates. */
    key?: Once | undefined;
  }>;

type Listed = Readonly<{ found: readonly Found[]; next?: string }>;

export type Recorded = Readonly<{ matter: string; pages: readonly Page[]; texts: Readonly<Record<string, Disclosed>> }>;

/**
 * The committee's register: every matter with its journal, and what is owed for it. Whatever release wrote it is read in the
 * shape it has now. What a newer one wrote is refused: an error is thrown that names it, or where `leftOut` is to be told of it,
 * the others are given without it. Nothing of it is ever written over.
 */
export type Register = Readonly<{
  /** What stands under each key now, in one call; a key under which nothing stands is absent. At most 25 keys. */
  load: (keys: readonly string[], leftOut?: LeftOut) => Promise<ReadonlyMap<string, Found>>;
  /** A page of a kind's matters, the last in their order first; `after` is what the page before gave as `next`. */
  list: (
    kind: string,
    page: Readonly<{ limit: number; after?: string | undefined; beginning?: string }>,
    leftOut?: LeftOut,
  ) => Promise<Listed>;
  /** The pages of a matter in their order, with their open words. */
  journal: (matter: string) => Promise<Recorded>;
  /** Records an act, with what it makes of other matters; "overtaken" when another came first, and then nothing has changed. */
  record: (...entries: readonly Entry[]) => Promise<"recorded" | "overtaken">;
  /** Adds an item beside a matter; "there" when one of its kind and id is there already, and then nothing has changed. */
  add: (matter: string, beside: Beside) => Promise<"added" | "there">;
  /** Puts an item beside a matter, in the place of one of its kind and id. */
  put: (matter: string, beside: Beside) => Promise<void>;
  /**
   * Takes what is taken once, and with it puts an item beside a matter; "there" when it was taken before, "overtaken" when
   * something else was under way, and then nothing has changed.
   */
  take: (once: Once, along?: Readonly<{ matter: string; beside: Beside }>) => Promise<"taken" | "there" | "overtaken">;
  /** Takes away the words of a matter's journal with their keys, those open to all and those reserved; its pages stay. */
  forget: (matter: string) => Promise<void>;
  /** Takes away the reserved words of some names on a page of a journal, with their keys; those open to all stay. */
  forgetWords: (matter: string, page: number, names: readonly string[]) => Promise<void>;
  /** The reserved words of a matter's journal, by page and name: for the person whom they are about. */
  reserved: (matter: string) => Promise<Readonly<Record<string, Disclosed>>>;
  /** Takes away all that stands beside a matter. */
  clear: (matter: string) => Promise<void>;
  /** All that stands beside a matter, or what is of one kind. */
  beside: (matter: string, kind?: Beside["kind"], leftOut?: LeftOut) => Promise<readonly Beside[]>;
  /** What stands beside a matter of one kind and id, if anything does. */
  oneBeside: (matter: string, kind: Beside["kind"], id: string) => Promise<Beside | undefined>;
  /** The keys of matters that an instant asks to look at, the longest waiting first. */
  dueBy: (instant: Instant) => Promise<readonly string[]>;
  /** Every duty that there ever was, the earliest last day first: one query. */
  duties: (leftOut?: LeftOut) => Promise<readonly unknown[]>;
  /** What is owed still, the oldest first. */
  owed: (leftOut?: LeftOut) => Promise<readonly Owed[]>;
  /** What the outbox item of a name still owes. */
  owedUnder: (name: string) => Promise<Owed | undefined>;
  /** Strikes out what has been done. */
  settle: (owed: Owed) => Promise<void>;
}>;
