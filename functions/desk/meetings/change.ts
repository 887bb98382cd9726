import { may } from "#committee/permissions";
import type { MeetingView } from "#contract/meetings/view";
import { Problem } from "#functions/api/kernel/problem";
import { meetingEndpoints } from "#functions/api/meetings/acts";
import { attempt } from "#functions/desk/kit/attempt";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import type { Visitor } from "#functions/desk/kit/visitor";
import { noticeAnew } from "#functions/desk/meetings/notice-anew";
import { drawPlan, typedIn, wantsRoom } from "#functions/desk/meetings/plan-form";
import { type Scene, sceneOf } from "#functions/desk/meetings/scene";
import type { DeskOffice } from "#functions/kernel/offices";
import type { Trouble } from "#pages/desk/kit/faults";

/** What of a meeting is its plan. */
const planOf = ({ heldOn, beginsAt, endsAt, place, link, agenda }: MeetingView) => ({
  heldOn,
  beginsAt,
  ...(endsAt && { endsAt }),
  ...(place && { place }),
  ...(link && { link }),
  agenda,
});

/** What is drawn of a plan whatever was typed: which meeting it is of, and what changing it sets going. */
const around = ({ meeting, circumstances }: Scene) => ({
  carried: { id: meeting.id, version: String(meeting.version) },
  anew: meeting.stage === "noticed" ? noticeAnew(circumstances) : undefined,
});

const enter = (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Scene> => {
  if (!may(visitor.roles, "changePlan")) throw new Problem("not-allowed");
  return sceneOf(office, visit, visitor);
};

/** The form of a plan as it stands. */
export const showPlan = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const scene = await enter(office, visit, visitor);
  const { meeting, can } = scene;
  if (!can.includes("changePlan")) return { to: `/desk/meetings/${meeting.id}` };
  const rows = meeting.agenda.length + 1;
  return { page: drawPlan(office, visit, visitor, { ...around(scene), body: planOf(meeting), rows }) };
};

/** What came between: the form keeps what was typed, tells what stands now, and goes on from that version. */
const between: readonly string[] = ["overtaken", "precondition-failed", "not-at-this-stage"];

/** The form given back, from the version that was seen unless another has come between. */
const givenBack = async (
  office: DeskOffice,
  visit: Visit,
  visitor: Visitor,
  failed?: Readonly<{ kind: string; trouble: Trouble }>,
) => {
  const scene = await enter(office, visit, visitor);
  const { carried, anew } = around(scene);
  const typed = typedIn(visit);
  const isOld = failed !== undefined && between.includes(failed.kind);
  const version = isOld ? carried.version : (visit.form.get("version") ?? "");
  return drawPlan(office, visit, visitor, {
    body: typed.body,
    carried: { id: carried.id, version },
    anew,
    rows: wantsRoom(visit) ? typed.rows + 1 : Math.max(typed.rows, isOld ? scene.meeting.agenda.length : 0),
    trouble: failed?.trouble,
    ...(isOld && { current: planOf(scene.meeting) }),
  });
};

/** Puts the plan that a form describes in the other's place, or gives the form back with all that was typed. */
export const change = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  if (wantsRoom(visit)) return { page: await givenBack(office, visit, visitor) };
  const { params, form } = visit;
  const ifMatch = `"${form.get("version") ?? ""}"`;
  const outcome = await attempt(office, meetingEndpoints.changePlan, visitor, {
    params,
    body: typedIn(visit).body,
    ifMatch,
  });
  if ("reply" in outcome) {
    const done = outcome.reply.body.stage === "noticed" ? "reissued" : "changed";
    return { to: `/desk/meetings/${params["id"]}?done=${done}` };
  }
  return { page: await givenBack(office, visit, visitor, outcome), status: outcome.status };
};
