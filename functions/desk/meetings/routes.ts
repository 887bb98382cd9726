import type { Route } from "#contract/route";
import { answering } from "#functions/desk/meetings/answer";
import { attendance } from "#functions/desk/meetings/attendance";
import { change, showPlan } from "#functions/desk/meetings/change";
import { coming } from "#functions/desk/meetings/coming";
import { enriching, takingIn } from "#functions/desk/meetings/contributions";
import { type FormOn, sendForm, showForm } from "#functions/desk/meetings/form-page";
import { list } from "#functions/desk/meetings/list";
import { sending, writing } from "#functions/desk/meetings/minutes";
import { notice } from "#functions/desk/meetings/notice";
import { plan, showNew } from "#functions/desk/meetings/plan";
import { proposing } from "#functions/desk/meetings/propose";
import { publish } from "#functions/desk/meetings/publish";
import { cancelling, postponing } from "#functions/desk/meetings/putting-off";
import { show } from "#functions/desk/meetings/show";
import type { Shown } from "#functions/desk/shown";
import type { Visit } from "#functions/desk/visit";
import type { Visitor } from "#functions/desk/visitor";
import type { DeskOffice } from "#functions/secretariat";

type Within = (office: DeskOffice, visit: Visit, visitor: Visitor) => Promise<Shown>;

/** A form stands and is sent at the same place. */
const formAt = <R extends Route, Also>(path: string, form: FormOn<R, Also>): Readonly<Record<string, Within>> => ({
  [`GET ${path}`]: showForm(form),
  [`POST ${path}`]: sendForm(form),
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
  ...formAt(`${ONE}/postponement`, postponing),
  ...formAt(`${ONE}/cancellation`, cancelling),
  ...formAt(`${ONE}/coming`, coming),
  ...formAt(`${ONE}/proposals/new`, proposing),
  ...formAt(`${ONE}/proposals/{proposal}`, answering),
  ...formAt(`${ONE}/attendance`, attendance),
  ...formAt(`${ONE}/minutes`, writing),
  ...formAt(`${ONE}/minutes/sending`, sending),
  [`POST ${ONE}/minutes/publication`]: publish,
  ...formAt(`${ONE}/contributions/new`, enriching),
  ...formAt(`${ONE}/contributions/{contribution}`, takingIn),
};
