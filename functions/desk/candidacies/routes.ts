import { candidacyMatter } from "#committee/candidacies/matter";
import type { Within } from "#functions/desk/kit/act-form";
import { formsAt } from "#functions/desk/kit/forms-at";

const ONE = "/desk/candidacies/{id}";
const PART = `${ONE}/parts/{part}`;

const pages = () => import("#functions/desk/candidacies/pages");
const bring = () => import("#functions/desk/candidacies/bring");

/** The pages on which an association prepares its dossier. */
export const candidacyPages: Readonly<Record<string, Within>> = {
  "GET /desk/candidacies": async (...asked) => (await pages()).showCandidacies(...asked),
  [`GET ${ONE}`]: async (...asked) => (await pages()).showOneCandidacy(...asked),
  ...formsAt(candidacyMatter.acts, async () => (await import("#functions/desk/candidacies/forms")).candidacyForms),
  [`GET ${PART}`]: async (office, visit, visitor) => (await bring()).showPart(office, visit, visitor),
  [`POST ${PART}`]: async (...asked) => (await bring()).preparePart(...asked),
  [`POST ${PART}/deposits`]: async (...asked) =>
    (await import("#functions/desk/candidacies/deposit")).askByScript(...asked),
  [`GET ${ONE}/record`]: async (...asked) => (await pages()).takeRecord(...asked),
};
