import { associationMatter } from "#committee/space/matter";
import { openFormAt, type Within } from "#functions/desk/kit/act-form";
import { formsAt } from "#functions/desk/kit/forms-at";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import type { DeskOffice } from "#functions/kernel/offices";

type Open = (office: DeskOffice, visit: Visit) => Promise<Shown>;

const registration = () => import("#functions/desk/space/register");

/** The pages on which an association comes to the space: whoever brings it needs no account. */
export const openSpacePages: Readonly<Record<string, Open>> = {
  ...openFormAt("/desk/space/register", async () => (await registration()).registering),
  "GET /desk/space/registered": async (...asked) => (await registration()).showRegistered(...asked),
};

/** The pages of the civil-society space, for its own people and those who keep it. */
export const spacePages: Readonly<Record<string, Within>> = {
  "GET /desk/space": async (...asked) => (await import("#functions/desk/space/list")).showSpace(...asked),
  ...formsAt(associationMatter.acts, async () => (await import("#functions/desk/space/forms")).associationForms),
  "GET /desk/space/{id}": async (...asked) => (await import("#functions/desk/space/show")).showAssociation(...asked),
};
