import type { CivilDate } from "#calendar/civil-date";
import type { Contribution } from "#committee/meetings/contributions";
import type { PublicMeeting } from "#committee/meetings/documents";
import type { Language } from "#wording/wording";

/** The site: its address, "https://…", and where its style sheet stands. */
export type Site = Readonly<{ address: string; style: string }>;

/** For whom and when a page is written. */
export type View = Readonly<{ site: Site; language: Language; today: CivilDate }>;

/** A meeting as the pages show it, with the head hash of its journal, and what members contributed to its minutes once these are published. */
export type Shown = Readonly<{ meeting: PublicMeeting; head: string; contributions: readonly Contribution[] }>;
