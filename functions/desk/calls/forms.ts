import type { callMatter } from "#committee/calls/matter";
import type { Words } from "#committee/kernel/words";
import type { MethodView } from "#contract/methods/view";
import { callEndpoints } from "#functions/api/calls/acts";
import { showCall } from "#functions/api/calls/show";
import { Problem } from "#functions/api/kernel/problem";
import { listMethods } from "#functions/api/methods/list";
import { formOf } from "#functions/desk/kit/act-form";
import type { At } from "#functions/desk/kit/form-for";
import type { FormsOn } from "#functions/desk/kit/forms-at";
import { ownAssociations } from "#functions/desk/space/own";
import { announceCallPage } from "#pages/desk/calls/announce";
import { registerCandidacyPage } from "#pages/desk/calls/register";

/** The methods that are published, the last drafted first. */
const publishedAt = async ({ office, visitor: { subject, language } }: At): Promise<readonly MethodView[]> =>
  (await listMethods.serve(office, { subject, language })).body.methods.filter(({ stage }) => stage === "published");

/** Someone who opens or closes a call in working hours finds the secretariat there. */
const hours = { opensTime: "09:00", closesTime: "16:00" } as const;

/** A call is announced; the days that the last method proposes stand in the form already. */
const announceCall = formOf({
  endpoint: callEndpoints.announceCall,
  scene: publishedAt,
  first: ([last]) => (last ? { method: last.id, ...last.call, ...hours } : hours),
  draw: announceCallPage,
  to: ({ body }) => `/desk/calls/${body.id}?done=entered`,
});

const ownAt = async ({ office, visit: { params }, visitor }: At): Promise<Readonly<{ call: string; name: Words }>> => {
  const own = (await ownAssociations(office, visitor)).find(({ id }) => id === params["association"]);
  if (own === undefined) throw new Problem("not-allowed");
  const { subject, language } = visitor;
  const { body: call } = await showCall.serve(office, { params: { id: params["id"] }, subject, language });
  return { call: call.id, name: own.name };
};

/** An association stands, or names another person. */
const registerCandidacy = formOf({
  endpoint: callEndpoints.registerCandidacy,
  scene: ownAt,
  first: () => ({}),
  draw: registerCandidacyPage,
  to: ({ body }) => `/desk/candidacies/${body.id}?done=registered`,
});

/** The form of each act on a call for candidacies. */
export const callForms: FormsOn<typeof callMatter.acts> = { announceCall, registerCandidacy };
