import { fileMatter } from "#committee/files/matter";
import type { Within } from "#functions/desk/kit/act-form";
import { formsAt } from "#functions/desk/kit/forms-at";

const pages = () => import("#functions/desk/files/show");

/** The pages of files that people bring. */
export const filePages: Readonly<Record<string, Within>> = {
  ...formsAt(fileMatter.acts, async () => (await import("#functions/desk/files/forms")).fileForms),
  "GET /desk/files/{id}": async (...asked) => (await pages()).showOneFile(...asked),
  "GET /desk/files/{id}/receipt": async (...asked) => (await pages()).takeReceipt(...asked),
  "GET /desk/files/{id}/content": async (...asked) => (await pages()).followFile(...asked),
};
