import type { Shown } from "#functions/desk/kit/shown";
import type { Begun, Keys } from "#functions/desk/sign-in/codes";
import type { Language } from "#wording/wording";

/** A sign-in that waits for its code. */
export type Opening = Readonly<{
  begun: Begun;
  language: Language;
  /** The address as its reader typed it; who came from a letter typed none, and is shown none. */
  typed?: string;
  /** Where a new code is asked for. */
  again: string;
  /** What a right code leads to. */
  enter: (keys: Keys) => Promise<Shown>;
}>;
