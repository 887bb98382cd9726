import type { Instant } from "#calendar/civil-date";
import type { Purpose } from "#committee/meetings/from-letter";

/** The addresses by which a reader acts from a letter, each their own and good once. */
export type Links = Readonly<Partial<Record<Purpose, string>>>;

/** What the sender adds to a letter: nothing in it is read from the world while the letter is written. */
export type Post = Readonly<{
  /** The letter's key for this recipient. */
  key: string;
  /** The sender's e-mail address. */
  from: string;
  /** The site's base address: "https://…". */
  address: string;
  /** The head hash of the matter's journal: 64 hexadecimal digits. */
  head: string;
  writtenAt: Instant;
  links?: Links;
}>;
