type Journal = Readonly<{ matter: string; pages: readonly object[]; texts?: Readonly<Record<string, object>> }>;

/** Every fault of a matter's journal given a head; an empty list means that the record holds up to the page of that head. */
export const check: (journal: Journal, head: string) => readonly Readonly<{ page: number; fault: string }>[];

/** Up to which page of how many a record that holds does, and how many of its texts are not shown. */
export const extent: (journal: Journal, head: string) => Readonly<{ page: number; of: number; withheld: number }>;

/** The names of members that an object of a JSON text has twice. */
export const twice: (text: string) => readonly string[];
