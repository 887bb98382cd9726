import type { Language } from "#wording/wording";

/** One thing that could not be taken, and the place it stands at in the body (JSON Pointer). */
type Fault = Readonly<{ at: string; message: string }>;

/** What a form's fields are drawn from: values and faults by the place of each in the body. */
export type Filled = Readonly<{
  language: Language;
  values: Readonly<Record<string, string>>;
  faults: readonly Fault[];
  /** What stands on the register now, where that may differ from what was typed. */
  current?: Readonly<Record<string, string>> | undefined;
}>;

/** The id of the field at a place: "/agenda/0/title/ar" gives "agenda-0-title-ar". */
export const idAt = (at: string): string => at.slice(1).replaceAll("/", "-") || "form";
