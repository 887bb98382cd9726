import { groupMatter } from "#committee/groups/matter";
import type { Within } from "#functions/desk/kit/act-form";
import { formsAt } from "#functions/desk/kit/forms-at";

/** The pages of the implementation committee and the groups. */
export const groupPages: Readonly<Record<string, Within>> = {
  "GET /desk/groups": async (...asked) => (await import("#functions/desk/groups/show")).showGroups(...asked),
  ...formsAt(groupMatter.acts, async () => (await import("#functions/desk/groups/forms")).groupForms),
};
