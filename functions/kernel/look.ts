import type { SweepOffice } from "#functions/kernel/offices";

/** What a look at a matter came to: it did what was due, another act came first, or nothing was due. */
type Seen = "done" | "overtaken" | "nothing-due";

/** Looks at the matter of a key once: twice, late or for nothing, the end is the same. */
export type Look = (office: SweepOffice, key: string) => Promise<Seen>;
