import { formAt } from "#functions/desk/kit/act-form";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import type { Visitor } from "#functions/desk/kit/visitor";
import type { DeskOffice } from "#functions/kernel/offices";

type Within = (office: DeskOffice, visit: Visit, visitor: Visitor) => Promise<Shown>;

const ONE = "/desk/memberships/{id}";
const ABSENCE = `${ONE}/absences/{meeting}`;

const absences = () => import("#functions/desk/memberships/absences");

/** The pages of civil society's memberships. */
export const membershipPages: Readonly<Record<string, Within>> = {
  "GET /desk/memberships": async (...asked) =>
    (await import("#functions/desk/memberships/show")).showMemberships(...asked),
  ...formAt(`${ABSENCE}/justification`, async () => (await absences()).justifying),
  ...formAt(`${ABSENCE}/acceptance`, async () => (await absences()).accepting),
  ...formAt(`${ABSENCE}/dispute`, async () => (await absences()).disputing),
  ...formAt(`${ABSENCE}/answer`, async () => (await absences()).answering),
  ...formAt(`${ONE}/end`, async () => (await import("#functions/desk/memberships/end")).ending),
};
