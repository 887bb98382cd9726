import { dutyActs } from "#committee/duties/matter";
import { showDue } from "#functions/desk/duties/due";
import type { Within } from "#functions/desk/kit/act-form";
import { formsAt } from "#functions/desk/kit/forms-at";

/** The pages of what is due, and of what was missed. */
export const dutyPages: Readonly<Record<string, Within>> = {
  "GET /desk/due": showDue,
  ...formsAt(dutyActs, async () => (await import("#functions/desk/duties/forms")).dutyForms),
};
