import { may } from "#committee/permissions";
import { listCalls } from "#functions/api/calls/list";
import { readProgress } from "#functions/api/calls/progress";
import { showCall as readCall } from "#functions/api/calls/show";
import { ownStandings } from "#functions/desk/calls/own";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import { frameOf, type Visitor } from "#functions/desk/kit/visitor";
import type { DeskOffice } from "#functions/kernel/offices";
import { callDeskPage } from "#pages/desk/calls/call";
import { callListPage } from "#pages/desk/calls/list";

/** The calls, each with where it stands. */
export const showCalls = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const { subject, language } = visitor;
  const { body } = await listCalls.serve(office, { subject, language });
  return { page: callListPage({ frame: frameOf(visit, visitor), calls: body.calls }) };
};

/** A call: how far it has got for the secretariat, and for whom its reader acts, whether they stand. */
export const showCall = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const { subject, language, roles, person } = visitor;
  const arrival = { params: { id: visit.params["id"] }, subject, language };
  const { body: call } = await readCall.serve(office, arrival);
  const [progress, own] = await Promise.all([
    may(roles, "readProgress") ? readProgress.serve(office, arrival).then(({ body }) => body) : undefined,
    ownStandings(office, person, call.id),
  ]);
  const isDone = visit.query.get("done") === "entered";
  return { page: callDeskPage({ frame: frameOf(visit, visitor), call, progress, own, isDone }) };
};
