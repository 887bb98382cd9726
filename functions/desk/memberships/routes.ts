import { formAt, type Within } from "#functions/desk/kit/act-form";

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
