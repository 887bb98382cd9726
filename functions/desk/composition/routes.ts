import { chairMatter } from "#committee/composition/matter";
import type { Within } from "#functions/desk/kit/act-form";
import { formsAt } from "#functions/desk/kit/forms-at";

/** The pages of the committee's composition. */
export const compositionPages: Readonly<Record<string, Within>> = {
  "GET /desk/committee": async (...asked) => (await import("#functions/desk/composition/show")).showCommittee(...asked),
  ...formsAt(chairMatter.acts, async () => (await import("#functions/desk/composition/forms")).compositionForms),
};
