import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import type { Visitor } from "#functions/desk/kit/visitor";
import type { DeskOffice } from "#functions/kernel/offices";

type Open = (office: DeskOffice, visit: Visit) => Promise<Shown>;
type Within = (office: DeskOffice, visit: Visit, visitor: Visitor) => Promise<Shown>;

const registration = () => import("#functions/desk/space/register");
const list = () => import("#functions/desk/space/list");
const show = () => import("#functions/desk/space/show");
const change = () => import("#functions/desk/space/change");
const seat = () => import("#functions/desk/space/seat");
const importing = () => import("#functions/desk/space/import");

/** The pages on which an association comes to the space: whoever brings it needs no account. */
export const openSpacePages: Readonly<Record<string, Open>> = {
  "GET /desk/space/register": async (...asked) => (await registration()).showRegistration(...asked),
  "POST /desk/space/register": async (...asked) => (await registration()).sendRegistration(...asked),
  "GET /desk/space/registered": async (...asked) => (await registration()).showRegistered(...asked),
};

const ONE = "/desk/space/{id}";

/** The pages of the civil-society space, for its own people and those who keep it. */
export const spacePages: Readonly<Record<string, Within>> = {
  "GET /desk/space": async (...asked) => (await list()).showSpace(...asked),
  "POST /desk/space/invitations": async (...asked) => (await list()).sendInvitations(...asked),
  "GET /desk/space/import": async (...asked) => (await importing()).showImport(...asked),
  "POST /desk/space/import": async (...asked) => (await importing()).sendImport(...asked),
  [`GET ${ONE}`]: async (...asked) => (await show()).showAssociation(...asked),
  [`POST ${ONE}/check`]: async (...asked) => (await show()).sendCheck(...asked),
  [`POST ${ONE}/departure`]: async (...asked) => (await show()).sendDeparture(...asked),
  [`GET ${ONE}/change`]: async (...asked) => (await change()).showChange(...asked),
  [`POST ${ONE}/change`]: async (...asked) => (await change()).sendChange(...asked),
  [`GET ${ONE}/seat`]: async (...asked) => (await seat()).showSeat(...asked),
  [`POST ${ONE}/seat`]: async (...asked) => (await seat()).sendSeat(...asked),
};
