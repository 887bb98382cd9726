import type { Asked } from "#committee/kernel/act";
import { meetings } from "#committee/meetings/kind";
import { meetingMatter } from "#committee/meetings/matter";
import {
  cancelMeeting,
  changePlan,
  planMeeting,
  postponeMeeting,
  reissueNotice,
  sendNotice,
} from "#committee/meetings/planning";
import type { letterRoutes } from "#contract/letters/letters";
import type { returnedRoutes } from "#contract/letters/returned";
import type { attendanceRoutes } from "#contract/meetings/attendance";
import { meetingRoutes as routes } from "#contract/meetings/meetings";
import type { minutesRoutes } from "#contract/meetings/minutes";
import type { replyRoutes } from "#contract/meetings/replies";
import type { Endpoint } from "#functions/api/kernel/endpoint";
import { nothing, serving } from "#functions/api/kernel/serving";
import { readLetters } from "#functions/api/meetings/letters";
import { listMeetings } from "#functions/api/meetings/list";
import { minutesEndpoints } from "#functions/api/meetings/minutes";
import { readReplies } from "#functions/api/meetings/replies";
import { replyEndpoints } from "#functions/api/meetings/replying";
import { sendAgain } from "#functions/api/meetings/send-again";
import { showMeeting } from "#functions/api/meetings/show";
import { toldTo } from "#functions/api/meetings/told";

const { creates, changes } = serving(meetings, meetingMatter);

type Routes = typeof routes &
  typeof replyRoutes &
  typeof attendanceRoutes &
  typeof minutesRoutes &
  typeof letterRoutes &
  typeof returnedRoutes;

/** What answers each act on a meeting, from its plan to its published minutes. */
export const meetingEndpoints = {
  listMeetings,
  showMeeting,
  planMeeting: creates(routes.planMeeting, {
    also: nothing,
    decide: (id, { call, circumstances }) => planMeeting(id, call.body, circumstances),
    tell: toldTo,
  }),
  /** Where members have notice of the plan, the other one goes to them. */
  changePlan: changes(routes.changePlan, {
    also: nothing,
    decide: (meeting, { call, circumstances }) =>
      meeting.stage === "noticed" ? reissueNotice(meeting, call.body, circumstances) : changePlan(meeting, call.body),
    tell: toldTo,
  }),
  sendNotice: changes(routes.sendNotice, {
    also: nothing,
    decide: (meeting, { circumstances }) => sendNotice(meeting, circumstances),
    tell: toldTo,
  }),
  postponeMeeting: changes(routes.postponeMeeting, {
    also: nothing,
    decide: (meeting, { call, circumstances }) => postponeMeeting(meeting, call.body.reason, circumstances),
    tell: toldTo,
  }),
  cancelMeeting: changes(routes.cancelMeeting, {
    also: nothing,
    decide: (meeting, { call, circumstances }) => cancelMeeting(meeting, call.body.reason, circumstances),
    tell: toldTo,
  }),
  ...replyEndpoints,
  readReplies,
  ...minutesEndpoints,
  readLetters,
  sendAgain,
} satisfies { readonly [Name in Asked<typeof meetingMatter.acts>]: Endpoint<Routes[Name]> };
