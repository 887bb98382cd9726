/** Every fault of a matter's journal given a head; an empty list means that the record holds. */
export const check: (
  journal: Readonly<{ matter: string; pages: readonly object[]; texts?: Readonly<Record<string, object>> }>,
  head: string,
) => readonly Readonly<{ page: number; fault: string }>[];
