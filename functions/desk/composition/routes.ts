import { formAt, sentAt, type Within } from "#functions/desk/kit/act-form";

/** The pages of plans, of the committee's composition and of groups: loaded when someone asks for them. */
export const compositionPages: Readonly<Record<string, Within>> = {
  "GET /desk/plans": async (...asked) => (await import("#functions/desk/plans/list")).showPlans(...asked),
  ...formAt("/desk/plans/new", async () => (await import("#functions/desk/plans/adopt")).adopting),
  "GET /desk/plans/{id}": async (...asked) => (await import("#functions/desk/plans/show")).showPlan(...asked),
  ...formAt(
    "/desk/plans/{id}/appointments/{body}",
    async () => (await import("#functions/desk/plans/appoint")).appointing,
  ),
  ...formAt(
    "/desk/plans/{id}/bodies/{body}/office",
    async () => (await import("#functions/desk/plans/correct-office")).correcting,
  ),
  "GET /desk/committee": async (...asked) => (await import("#functions/desk/composition/show")).showCommittee(...asked),
  ...formAt("/desk/committee/chair", async () => (await import("#functions/desk/composition/chair")).entering),
  ...formAt(
    "/desk/committee/seats/{id}/departure",
    async () => (await import("#functions/desk/composition/leave")).leaving,
  ),
  "GET /desk/groups": async (...asked) => (await import("#functions/desk/groups/show")).showGroups(...asked),
  ...formAt("/desk/groups/new", async () => (await import("#functions/desk/groups/forms")).opening),
  ...formAt("/desk/groups/{id}/members/new", async () => (await import("#functions/desk/groups/forms")).joining),
  ...sentAt(
    "/desk/groups/{id}/members/{member}/departure",
    async () => (await import("#functions/desk/groups/show")).leaving,
  ),
};
