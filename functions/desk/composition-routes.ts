import { actFormAt } from "#functions/desk/act-form";
import type { Shown } from "#functions/desk/shown";
import type { Visit } from "#functions/desk/visit";
import type { Visitor } from "#functions/desk/visitor";
import type { DeskOffice } from "#functions/offices";

type Within = (office: DeskOffice, visit: Visit, visitor: Visitor) => Promise<Shown>;

/** The pages of plans, of the committee's composition and of groups: loaded when someone asks for them. */
export const compositionPages: Readonly<Record<string, Within>> = {
  "GET /desk/plans": async (...asked) => (await import("#functions/desk/plans/list")).showPlans(...asked),
  ...actFormAt("/desk/plans/new", async () => (await import("#functions/desk/plans/adopt")).adopting),
  "GET /desk/plans/{id}": async (...asked) => (await import("#functions/desk/plans/show")).showPlan(...asked),
  ...actFormAt(
    "/desk/plans/{id}/appointments/{body}",
    async () => (await import("#functions/desk/plans/appoint")).appointing,
  ),
  ...actFormAt(
    "/desk/plans/{id}/bodies/{body}/office",
    async () => (await import("#functions/desk/plans/correct-office")).correcting,
  ),
  "GET /desk/committee": async (...asked) => (await import("#functions/desk/committee/show")).showCommittee(...asked),
  ...actFormAt("/desk/committee/chair", async () => (await import("#functions/desk/committee/chair")).entering),
  ...actFormAt(
    "/desk/committee/seats/{id}/departure",
    async () => (await import("#functions/desk/committee/leave")).leaving,
  ),
  "GET /desk/groups": async (...asked) => (await import("#functions/desk/groups/show")).showGroups(...asked),
  ...actFormAt("/desk/groups/new", async () => (await import("#functions/desk/groups/forms")).opening),
  ...actFormAt("/desk/groups/{id}/members/new", async () => (await import("#functions/desk/groups/forms")).joining),
  "POST /desk/groups/{id}/members/{member}/departure": async (...asked) =>
    (await import("#functions/desk/groups/show")).leaveGroup(...asked),
};
