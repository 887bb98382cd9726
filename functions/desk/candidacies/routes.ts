import { formAt, sentAt, type Within } from "#functions/desk/kit/act-form";

const ONE = "/desk/candidacies/{id}";
const PART = `${ONE}/parts/{part}`;

const show = () => import("#functions/desk/candidacies/show");
const bring = () => import("#functions/desk/candidacies/bring");
const take = () => import("#functions/desk/candidacies/take");

/** The pages on which an association stands, and prepares its dossier. */
export const candidacyPages: Readonly<Record<string, Within>> = {
  ...formAt(
    "/desk/calls/{id}/candidacies/{association}/new",
    async () => (await import("#functions/desk/candidacies/register")).registering,
  ),
  "GET /desk/candidacies": async (...asked) => (await show()).showCandidacies(...asked),
  [`GET ${ONE}`]: async (...asked) => (await show()).showOneCandidacy(...asked),
  ...sentAt(`${ONE}/form`, async () => (await import("#functions/desk/candidacies/form")).filling),
  [`GET ${PART}`]: async (office, visit, visitor) => (await bring()).showPart(office, visit, visitor),
  [`POST ${PART}`]: async (...asked) => (await bring()).preparePart(...asked),
  [`POST ${PART}/deposits`]: async (...asked) =>
    (await import("#functions/desk/candidacies/deposit")).askByScript(...asked),
  [`GET ${ONE}/record`]: async (...asked) => (await take()).takeRecord(...asked),
  ...formAt(`${ONE}/withdrawal`, async () => (await import("#functions/desk/candidacies/withdraw")).withdrawing),
};
