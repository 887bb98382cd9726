import { personMatter } from "#committee/people/matter";
import type { Within } from "#functions/desk/kit/act-form";
import { formsAt } from "#functions/desk/kit/forms-at";

/** One's own data, the secretariat and those who have no capacity any more: each page is that of its forms. */
export const peoplePages: Readonly<Record<string, Within>> = {
  ...formsAt(personMatter.acts, async () => (await import("#functions/desk/people/forms")).peopleForms),
  "GET /desk/me/data": async (...asked) => (await import("#functions/desk/people/data")).takeData(...asked),
};
