import { methodMatter } from "#committee/methods/matter";
import type { Within } from "#functions/desk/kit/act-form";
import { formsAt } from "#functions/desk/kit/forms-at";

const pages = () => import("#functions/desk/methods/pages");

/** The pages of the method by which civil society's members are chosen. */
export const methodPages: Readonly<Record<string, Within>> = {
  "GET /desk/methods": async (...asked) => (await pages()).showMethods(...asked),
  ...formsAt(methodMatter.acts, async () => (await import("#functions/desk/methods/forms")).methodForms),
  "GET /desk/methods/{id}": async (...asked) => (await pages()).showMethod(...asked),
};
