import { formAt } from "#functions/desk/kit/act-form";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import type { Visitor } from "#functions/desk/kit/visitor";
import type { DeskOffice } from "#functions/kernel/offices";

type Within = (office: DeskOffice, visit: Visit, visitor: Visitor) => Promise<Shown>;

const pages = () => import("#functions/desk/calls/pages");

/** The pages of calls for candidacies. */
export const callPages: Readonly<Record<string, Within>> = {
  "GET /desk/calls": async (...asked) => (await pages()).showCalls(...asked),
  ...formAt("/desk/calls/new", async () => (await import("#functions/desk/calls/announce")).announcing),
  "GET /desk/calls/{id}": async (...asked) => (await pages()).showCall(...asked),
};
