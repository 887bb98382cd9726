type Journal = Readonly<{
  matter: string;
  pages: readonly object[];
  texts?: Readonly<Record<string, object>>;
}>;

/** A journal from the parts in which it was served, in their order. */
export const joined: (parts: readonly Journal[]) => Journal;

/** Every fault of a matter's journal given a head; an empty list means that the record holds. */
export const check: (journal: Journal, head: string) => readonly Readonly<{ page: number; fault: string }>[];
