import type { CivilDate } from "#calendar/civil-date";
import { civilDateAt } from "#calendar/legal-time";
import { planOf } from "#committee/meetings/plan";
import { meetingEndpoints as endpoints } from "#functions/api/meetings/acts";
import { formOf } from "#functions/desk/kit/act-form";
import { noticeAnew } from "#functions/desk/meetings/notice-anew";
import { onMeeting } from "#functions/desk/meetings/on-meeting";
import { earliestMeeting } from "#guide/article-05-dates";
import { editionOn } from "#guide/editions";
import { planPage } from "#pages/desk/meetings/plan";

const earliestOn = (today: CivilDate): string => earliestMeeting(today, editionOn(today));

const lists = ["/agenda"];

/** A meeting is planned, on a form that is blank at first. */
export const planMeeting = formOf({
  endpoint: endpoints.planMeeting,
  scene: async ({ office }) => ({ earliest: earliestOn(civilDateAt(office.now())) }),
  first: () => ({}),
  lists,
  draw: planPage,
  to: ({ body }) => `/desk/meetings/${body.id}?done=planned`,
});

/** The plan of a meeting is changed, and its notice goes out anew where members have one. */
export const changePlan = onMeeting({
  endpoint: endpoints.changePlan,
  also: ({ scene: { circumstances }, office }) => ({ circumstances, today: civilDateAt(office.now()) }),
  first: ({ scene }) => planOf(scene.meeting),
  lists,
  draw: ({ meeting, ...asked }, { circumstances, today }) =>
    planPage(asked, {
      meeting,
      earliest: earliestOn(today),
      anew: meeting.stage === "noticed" ? noticeAnew(circumstances) : undefined,
    }),
  done: ({ body }) => (body.stage === "noticed" ? "reissued" : "changed"),
});
