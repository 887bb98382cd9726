import { formAt, openFormAt, sentAt, type Within } from "#functions/desk/kit/act-form";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import type { DeskOffice } from "#functions/kernel/offices";

type Open = (office: DeskOffice, visit: Visit) => Promise<Shown>;

const registration = () => import("#functions/desk/space/register");
const list = () => import("#functions/desk/space/list");
const show = () => import("#functions/desk/space/show");

/** The pages on which an association comes to the space: whoever brings it needs no account. */
export const openSpacePages: Readonly<Record<string, Open>> = {
  ...openFormAt("/desk/space/register", async () => (await registration()).registering),
  "GET /desk/space/registered": async (...asked) => (await registration()).showRegistered(...asked),
};

const ONE = "/desk/space/{id}";

/** The pages of the civil-society space, for its own people and those who keep it. */
export const spacePages: Readonly<Record<string, Within>> = {
  "GET /desk/space": async (...asked) => (await list()).showSpace(...asked),
  "POST /desk/space/invitations": async (...asked) => (await list()).sendInvitations(...asked),
  ...formAt("/desk/space/import", async () => (await import("#functions/desk/space/import")).importing),
  [`GET ${ONE}`]: async (...asked) => (await show()).showAssociation(...asked),
  ...sentAt(`${ONE}/check`, async () => (await show()).checking),
  ...sentAt(`${ONE}/departure`, async () => (await show()).leaving),
  ...formAt(`${ONE}/change`, async () => (await import("#functions/desk/space/change")).changing),
  ...formAt(`${ONE}/seat`, async () => (await import("#functions/desk/space/seat")).seating),
};
