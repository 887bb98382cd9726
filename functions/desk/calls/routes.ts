import { formAt, type Within } from "#functions/desk/kit/act-form";

const pages = () => import("#functions/desk/calls/pages");

/** The pages of calls for candidacies. */
export const callPages: Readonly<Record<string, Within>> = {
  "GET /desk/calls": async (...asked) => (await pages()).showCalls(...asked),
  ...formAt("/desk/calls/new", async () => (await import("#functions/desk/calls/announce")).announcing),
  "GET /desk/calls/{id}": async (...asked) => (await pages()).showCall(...asked),
};
