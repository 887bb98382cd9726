import { formAt } from "#functions/desk/kit/act-form";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import type { Visitor } from "#functions/desk/kit/visitor";
import type { DeskOffice } from "#functions/kernel/offices";

type Within = (office: DeskOffice, visit: Visit, visitor: Visitor) => Promise<Shown>;

const ONE = "/desk/methods/{id}";
const CONTRIBUTION = `${ONE}/contributions/{association}`;

const pages = () => import("#functions/desk/methods/pages");
const drafts = () => import("#functions/desk/methods/draft");
const acts = () => import("#functions/desk/methods/acts");

/** The pages of the method by which civil society's members are chosen. */
export const methodPages: Readonly<Record<string, Within>> = {
  "GET /desk/methods": async (...asked) => (await pages()).showMethods(...asked),
  ...formAt("/desk/methods/new", async () => (await drafts()).drafting),
  [`GET ${ONE}`]: async (...asked) => (await pages()).showMethod(...asked),
  ...formAt(`${ONE}/change`, async () => (await drafts()).changing),
  ...formAt(`${ONE}/consultation`, async () => (await acts()).opening),
  ...formAt(CONTRIBUTION, async () => (await acts()).contributing),
  ...formAt(`${CONTRIBUTION}/answer`, async () => (await acts()).answering),
  ...formAt(`${ONE}/vote`, async () => (await acts()).openingVote),
  ...formAt(`${ONE}/votes/{voter}`, async () => (await acts()).voting),
};
