import { membershipMatter } from "#committee/memberships/matter";
import type { Within } from "#functions/desk/kit/act-form";
import { formsAt } from "#functions/desk/kit/forms-at";

/** The pages of civil society's memberships. */
export const membershipPages: Readonly<Record<string, Within>> = {
  "GET /desk/memberships": async (...asked) =>
    (await import("#functions/desk/memberships/show")).showMemberships(...asked),
  ...formsAt(membershipMatter.acts, async () => (await import("#functions/desk/memberships/forms")).membershipForms),
};
