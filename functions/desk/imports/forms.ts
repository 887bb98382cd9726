import type { importMatter } from "#committee/imports/matter";
import { importEndpoints as endpoints } from "#functions/api/imports/acts";
import { formOf } from "#functions/desk/kit/act-form";
import type { FormsOn } from "#functions/desk/kit/forms-at";
import { importPage } from "#pages/desk/imports/form";

/** So many earlier lists are led to. */
const EARLIER = 10;

/** A list is brought, and leads to what becomes of it. */
const importAssociations = formOf({
  endpoint: endpoints.importAssociations,
  scene: async ({ office, visitor: { subject, language } }) => {
    const { body } = await endpoints.listImports.serve(office, { query: { limit: EARLIER }, subject, language });
    return body.imports;
  },
  first: () => ({ taking: "all-or-nothing" }),
  draw: importPage,
  to: ({ body }) => `/desk/imports/${body.id}`,
});

/** The form of each act on a list. */
export const importForms: FormsOn<typeof importMatter.acts> = { importAssociations };
