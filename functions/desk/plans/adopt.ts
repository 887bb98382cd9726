import { planEndpoints } from "#functions/api/plans/acts";
import { formOf } from "#functions/desk/kit/act-form";
import { bodyIn } from "#functions/desk/kit/form";
import { adoptPage } from "#pages/desk/plans/adopt";

/** A body that was left blank whole: the language of its letters is chosen beforehand, and says nothing. */
const isBlank = (form: URLSearchParams, body: string): boolean =>
  [...form].every(([name, text]) => !name.startsWith(`${body}/`) || name.endsWith("/language") || text.trim() === "");

const rowIn = (name: string): string => /^\/bodies\/\d+/.exec(name)?.[0] ?? "";

/** The form without the bodies that were left blank. */
const filledIn = (form: URLSearchParams): URLSearchParams =>
  new URLSearchParams([...form].filter(([name]) => rowIn(name) === "" || !isBlank(form, rowIn(name))));

/** An adopted plan is entered. */
export const adopting = formOf({
  endpoint: planEndpoints.adoptPlan,
  scene: async () => undefined,
  first: () => ({}),
  lists: ["/bodies"],
  body: (form) => bodyIn(filledIn(form)),
  draw: adoptPage,
  to: ({ body }) => `/desk/plans/${body.id}?done=adopted`,
});
