import type { personMatter } from "#committee/people/matter";
import type { FormsOn } from "#functions/desk/kit/forms-at";
import { ownForms } from "#functions/desk/people/own";
import { secretariatForms } from "#functions/desk/people/secretariat";

/** The form of each act on people. */
export const peopleForms: FormsOn<typeof personMatter.acts> = { ...ownForms, ...secretariatForms };
