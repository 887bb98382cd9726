import type { CivilDate, Instant } from "#calendar/civil-date";
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

/** Days from one to another, or from one on. */
export type Days = Readonly<{ from: CivilDate; to?: CivilDate | undefined }>;

/** A part of a journal: at most so many pages, those after one. */
export type Part = Readonly<{ after: number; limit: number }>;

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
  /** A page of a kind's matters, the last in their order first unless asked otherwise; `after` is what the page before gave as `next`. */
  list: (
    kind: string,
    page: Readonly<{ limit: number; after?: string | undefined; beginning?: string; first?: "earliest" }>,
    leftOut?: LeftOut,
  ) => Promise<Listed>;
  /** The pages of a matter in their order, with their open words. */
  journal: (matter: string) => Promise<Recorded>;
  /** So many of these pages after one at the most, fewer where their words are long; `next` is the last of them where there are more. */
  journalPart: (matter: string, part: Part) => Promise<Recorded & Readonly<{ next?: number }>>;
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
  /** A page of what is of one kind, of ids that begin so, in their order; `after` is the id that the page before gave as `next`. */
  besidePage: (
    matter: string,
    kind: Beside["kind"],
    page: Readonly<{ beginning: string; limit: number; after?: string | undefined }>,
    leftOut?: LeftOut,
  ) => Promise<Readonly<{ found: readonly Beside[]; next?: string }>>;
  /** What stands beside a matter under some ids of one kind; at most 100. */
  besideEach: (
    matter: string,
    kind: Beside["kind"],
    ids: readonly string[],
    leftOut?: LeftOut,
  ) => Promise<readonly Beside[]>;
  /** The keys of matters that an instant asks to look at, the longest waiting first. */
  dueBy: (instant: Instant) => Promise<readonly string[]>;
  /** The duties whose last day lies between two, both among them, or from one on; the earliest first. */
  duties: (days: Days, leftOut?: LeftOut) => Promise<readonly unknown[]>;
  /** The duties whose last day came before one and that wait still, by an index that may lag behind an act by a moment. */
  openDuties: (before: CivilDate, leftOut?: LeftOut) => Promise<readonly unknown[]>;
  /** The earliest last day of any duty; nothing while there is none. */
  firstDutyOn: () => Promise<CivilDate | undefined>;
  /** What is owed still, the oldest first. */
  owed: (leftOut?: LeftOut) => Promise<readonly Owed[]>;
  /** What the outbox item of a name still owes. */
  owedUnder: (name: string) => Promise<Owed | undefined>;
  /** Strikes out what has been done. */
  settle: (owed: Owed) => Promise<void>;
}>;
