import { callMatter } from "#committee/calls/matter";
import type { Within } from "#functions/desk/kit/act-form";
import { formsAt } from "#functions/desk/kit/forms-at";

const pages = () => import("#functions/desk/calls/pages");

/** The pages of calls for candidacies, and the form with which an association stands in one. */
export const callPages: Readonly<Record<string, Within>> = {
  "GET /desk/calls": async (...asked) => (await pages()).showCalls(...asked),
  ...formsAt(callMatter.acts, async () => (await import("#functions/desk/calls/forms")).callForms),
  "GET /desk/calls/{id}": async (...asked) => (await pages()).showCall(...asked),
};
