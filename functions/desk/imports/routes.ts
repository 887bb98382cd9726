import { importMatter } from "#committee/imports/matter";
import type { Within } from "#functions/desk/kit/act-form";
import { formsAt } from "#functions/desk/kit/forms-at";

/** The pages of lists that are taken over. */
export const importPages: Readonly<Record<string, Within>> = {
  ...formsAt(importMatter.acts, async () => (await import("#functions/desk/imports/forms")).importForms),
  "GET /desk/imports/{id}": async (...asked) => (await import("#functions/desk/imports/show")).showImport(...asked),
};
