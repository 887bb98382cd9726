import type { MethodView } from "#contract/methods/view";
import { callEndpoints } from "#functions/api/calls/acts";
import { listMethods } from "#functions/api/methods/list";
import { formOf } from "#functions/desk/kit/act-form";
import type { At } from "#functions/desk/kit/form-for";
import { announceCallPage } from "#pages/desk/calls/announce";

/** The methods that are published, the last drafted first. */
const publishedAt = async ({ office, visitor: { subject, language } }: At): Promise<readonly MethodView[]> =>
  (await listMethods.serve(office, { subject, language })).body.methods.filter(({ stage }) => stage === "published");

/** Someone who opens or closes a call in working hours finds the secretariat there. */
const hours = { opensTime: "09:00", closesTime: "16:00" } as const;

/** A call is announced; the days that the last method proposes stand in the form already. */
export const announcing = formOf({
  endpoint: callEndpoints.announceCall,
  scene: publishedAt,
  first: ([last]) => (last ? { method: last.id, ...last.call, ...hours } : hours),
  draw: announceCallPage,
  to: ({ body }) => `/desk/calls/${body.id}?done=entered`,
});
