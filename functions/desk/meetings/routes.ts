import { meetingMatter } from "#committee/meetings/matter";
import type { Within } from "#functions/desk/kit/act-form";
import { formsAt } from "#functions/desk/kit/forms-at";

/** The pages of meetings, from their plan to their published minutes. */
export const meetingPages: Readonly<Record<string, Within>> = {
  "GET /desk/meetings": async (...asked) => (await import("#functions/desk/meetings/list")).list(...asked),
  ...formsAt(meetingMatter.acts, async () => (await import("#functions/desk/meetings/forms")).meetingForms),
  "GET /desk/meetings/{id}": async (...asked) => (await import("#functions/desk/meetings/show")).show(...asked),
};
