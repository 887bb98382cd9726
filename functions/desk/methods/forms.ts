import { isInTurn } from "#committee/kernel/act";
import { defaultParts } from "#committee/methods/dossier-parts";
import type { methodMatter } from "#committee/methods/matter";
import { draftIn, USUALLY_KEPT } from "#committee/methods/method";
import { rightOf } from "#committee/permissions";
import type { Route } from "#contract/kernel/route";
import type { WholeMethod } from "#contract/methods/view";
import type { PlanView } from "#contract/plans/plans";
import type { Endpoint } from "#functions/api/kernel/endpoint";
import { methodEndpoints as endpoints } from "#functions/api/methods/acts";
import { planEndpoints } from "#functions/api/plans/acts";
import { type Form, formOf } from "#functions/desk/kit/act-form";
import type { At, FormFor } from "#functions/desk/kit/form-for";
import type { FormsOn } from "#functions/desk/kit/forms-at";
import { castAt, contributedAt, contributionAt, methodAt, type Scene } from "#functions/desk/methods/scene";
import type { ToldForm } from "#pages/desk/kit/desk-act";
import { methodDesk } from "#pages/desk/methods/desk";
import { methodDraftPage, methodFormPage } from "#pages/desk/methods/form-page";

type OnOne = Readonly<{ method: WholeMethod }>;

const placeOf = (id: string | undefined): string => `/desk/methods/${id}`;

/** Who comes while a method is at another stage is led to it. */
const unlessInTurn =
  ({ act }: Route) =>
  ({ method }: OnOne): string | undefined =>
    isInTurn(method, rightOf(act)) ? undefined : placeOf(method.id);

const backTo = (_reply: unknown, { visit }: At): string => `${placeOf(visit.params["id"])}?done=entered`;

type More<R extends Route> = Partial<Pick<FormFor<R, Scene>, "scene" | "body">>;

/** A form on a method as it stands. */
const onMethod = <R extends Route>(endpoint: Endpoint<R>, told: ToldForm, more: More<R> = {}): Form =>
  formOf<R, Scene>({
    endpoint,
    scene: methodAt,
    versionOf: ({ method }) => method.version,
    leads: unlessInTurn(endpoint.route),
    first: ({ first = {} }) => first,
    draw: (asked, on) => methodFormPage(asked, on, told),
    to: backTo,
    ...more,
  });

const plansAt = async ({ office, visitor: { subject, language } }: At): Promise<readonly PlanView[]> => [
  ...(await planEndpoints.listPlans.serve(office, { subject, language })).body.plans,
];

const lists = ["/parts"];

/** The draft of a method is entered; what a dossier must have stands in it already. */
const draftMethod = formOf({
  endpoint: endpoints.draftMethod,
  scene: plansAt,
  lists,
  first: ([current]) => ({ ...(current && { plan: current.id }), keptDays: USUALLY_KEPT, parts: defaultParts }),
  draw: (asked, plans) => methodDraftPage(asked, plans, "/desk/methods"),
  to: ({ body }) => `${placeOf(body.id)}?done=entered`,
});

/** A method is changed, before its consultation or after it. */
const changeMethod = formOf({
  endpoint: endpoints.changeMethod,
  scene: async (at) => {
    const [{ method }, plans] = await Promise.all([methodAt(at), plansAt(at)]);
    return { method, plans };
  },
  versionOf: ({ method }) => method.version,
  leads: unlessInTurn(endpoints.changeMethod.route),
  lists,
  first: ({ method }) => draftIn(method),
  draw: (asked, { plans, method }) => methodDraftPage(asked, plans, placeOf(method.id)),
  to: backTo,
});

/** The form of each act on a method. */
export const methodForms: FormsOn<typeof methodMatter.acts> = {
  draftMethod,
  changeMethod,
  openConsultation: onMethod(endpoints.openConsultation, methodDesk.openConsultation.form),
  contributeToMethod: onMethod(endpoints.contributeToMethod, methodDesk.contributeToMethod.form, {
    scene: contributedAt,
  }),
  answerContribution: onMethod(endpoints.answerContribution, methodDesk.answerContribution.form, {
    scene: contributionAt,
  }),
  openMethodVote: onMethod(endpoints.openMethodVote, methodDesk.openMethodVote.form, { body: () => undefined }),
  voteOnMethod: onMethod(endpoints.voteOnMethod, methodDesk.voteOnMethod.form, { scene: castAt }),
};
