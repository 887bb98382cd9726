import type { planMatter } from "#committee/plans/matter";
import { planEndpoints } from "#functions/api/plans/acts";
import { formOf } from "#functions/desk/kit/act-form";
import { bodyIn } from "#functions/desk/kit/form";
import type { FormsOn } from "#functions/desk/kit/forms-at";
import { officeAt, seatedAt } from "#functions/desk/plans/scene";
import { adoptPage } from "#pages/desk/plans/adopt";
import { appointPage, officePage } from "#pages/desk/plans/form-page";

/** A body that was left blank whole: the language of its letters is chosen beforehand, and says nothing. */
const isBlank = (form: URLSearchParams, body: string): boolean =>
  [...form].every(([name, text]) => !name.startsWith(`${body}/`) || name.endsWith("/language") || text.trim() === "");

const rowIn = (name: string): string => /^\/bodies\/\d+/.exec(name)?.[0] ?? "";

/** The form without the bodies that were left blank. */
const filledIn = (form: URLSearchParams): URLSearchParams =>
  new URLSearchParams([...form].filter(([name]) => rowIn(name) === "" || !isBlank(form, rowIn(name))));

/** An adopted plan is entered. */
const adoptPlan = formOf({
  endpoint: planEndpoints.adoptPlan,
  scene: async () => undefined,
  first: () => ({}),
  lists: ["/bodies"],
  body: (form) => bodyIn(filledIn(form)),
  draw: adoptPage,
  to: ({ body }) => `/desk/plans/${body.id}?done=adopted`,
});

/** A body's answer is recorded; who sits for it now stands in the form already, to be confirmed or replaced. */
const appoint = formOf({
  endpoint: planEndpoints.appoint,
  scene: seatedAt,
  versionOf: ({ plan }) => plan.version,
  leads: ({ plan }) => (plan.isCurrent ? undefined : `/desk/plans/${plan.id}`),
  first: ({ first }) => first,
  draw: appointPage,
  to: ({ body: { plan } }) => `/desk/plans/${plan.id}?done=appointed`,
});

/** How a body's office is written to is corrected. */
const correctOffice = formOf({
  endpoint: planEndpoints.correctOffice,
  scene: officeAt,
  versionOf: ({ plan }) => plan.version,
  first: ({ first }) => first,
  draw: officePage,
  to: ({ body: { id } }) => `/desk/plans/${id}?done=corrected`,
});

/** The form of each act on a plan. */
export const planForms: FormsOn<typeof planMatter.acts> = { adoptPlan, appoint, correctOffice };
