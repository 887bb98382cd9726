import type { Route } from "#contract/kernel/route";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import type { Visitor } from "#functions/desk/kit/visitor";
import { change, showPlan } from "#functions/desk/meetings/change";
import { type Load, sendForm, showForm } from "#functions/desk/meetings/form-page";
import { list } from "#functions/desk/meetings/list";
import { notice } from "#functions/desk/meetings/notice";
import { plan, showNew } from "#functions/desk/meetings/plan";
import { publish } from "#functions/desk/meetings/publish";
import { show } from "#functions/desk/meetings/show";
import type { DeskOffice } from "#functions/kernel/offices";

type Within = (office: DeskOffice, visit: Visit, visitor: Visitor) => Promise<Shown>;

/** A form stands and is sent at the same place. */
const formAt = <R extends Route, Also>(path: string, load: Load<R, Also>): Readonly<Record<string, Within>> => ({
  [`GET ${path}`]: showForm(load),
  [`POST ${path}`]: sendForm(load),
});

const ONE = "/desk/meetings/{id}";

/** The pages of meetings, from their plan to their published minutes. */
export const meetingPages: Readonly<Record<string, Within>> = {
  "GET /desk/meetings": list,
  "GET /desk/meetings/new": showNew,
  "POST /desk/meetings/new": plan,
  [`GET ${ONE}`]: (office, visit, visitor) => show(office, visit, visitor),
  [`GET ${ONE}/plan`]: showPlan,
  [`POST ${ONE}/plan`]: change,
  [`POST ${ONE}/notice`]: notice,
  ...formAt(`${ONE}/postponement`, async () => (await import("#functions/desk/meetings/putting-off")).postponing),
  ...formAt(`${ONE}/cancellation`, async () => (await import("#functions/desk/meetings/putting-off")).cancelling),
  ...formAt(`${ONE}/coming`, async () => (await import("#functions/desk/meetings/coming")).coming),
  ...formAt(`${ONE}/proposals/new`, async () => (await import("#functions/desk/meetings/propose")).proposing),
  ...formAt(`${ONE}/proposals/{proposal}`, async () => (await import("#functions/desk/meetings/answer")).answering),
  ...formAt(`${ONE}/attendance`, async () => (await import("#functions/desk/meetings/attendance")).attendance),
  ...formAt(`${ONE}/minutes`, async () => (await import("#functions/desk/meetings/minutes")).writing),
  ...formAt(`${ONE}/minutes/sending`, async () => (await import("#functions/desk/meetings/minutes")).sending),
  [`POST ${ONE}/minutes/publication`]: publish,
  ...formAt(`${ONE}/contributions/new`, async () => (await import("#functions/desk/meetings/contributions")).enriching),
  ...formAt(
    `${ONE}/contributions/{contribution}`,
    async () => (await import("#functions/desk/meetings/contributions")).takingIn,
  ),
};
