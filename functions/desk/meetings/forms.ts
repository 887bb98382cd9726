import type { meetingMatter } from "#committee/meetings/matter";
import { meetingEndpoints as endpoints } from "#functions/api/meetings/acts";
import type { At } from "#functions/desk/kit/form-for";
import type { FormsOn } from "#functions/desk/kit/forms-at";
import { recordAttendance } from "#functions/desk/meetings/attendance";
import * as minutes from "#functions/desk/meetings/minutes";
import { blank, onMeeting } from "#functions/desk/meetings/on-meeting";
import * as plans from "#functions/desk/meetings/plan";
import * as replies from "#functions/desk/meetings/replies";
import type { Scene } from "#functions/desk/meetings/scene";
import { drawMeeting } from "#functions/desk/meetings/show";
import { type Formed, meetingFormPage } from "#pages/desk/meetings/form-page";
import { cancelling, dropping, postponing } from "#pages/desk/meetings/forms";

/** What is asked for by a button on the meeting's page, as it was shown; what stands in the way is told there. */
const pressed = {
  ...blank,
  body: () => undefined,
  place: ({ visit: { params } }: At) => `/desk/meetings/${params["id"]}`,
  draw: (formed: Formed, _: undefined, scene: Scene) => drawMeeting(scene, formed),
};

/** Putting a meeting off, with the reason. */
const postponeMeeting = onMeeting({
  ...blank,
  endpoint: endpoints.postponeMeeting,
  draw: (formed) => meetingFormPage(formed, postponing, { heldOn: formed.meeting.heldOn }),
  done: "postponed",
});

/** Cancelling a meeting, with the reason; members are told where they have notice of its day. */
const cancelMeeting = onMeeting({
  ...blank,
  endpoint: endpoints.cancelMeeting,
  draw: (formed) => {
    const { stage, heldOn } = formed.meeting;
    return meetingFormPage(formed, stage === "noticed" ? cancelling : dropping, { heldOn });
  },
  done: "cancelled",
});

/** The form of each act on a meeting. */
export const meetingForms: FormsOn<typeof meetingMatter.acts> = {
  ...plans,
  sendNotice: onMeeting({ ...pressed, endpoint: endpoints.sendNotice, done: "noticed" }),
  postponeMeeting,
  cancelMeeting,
  ...replies,
  recordAttendance,
  ...minutes,
  publishMinutes: onMeeting({ ...pressed, endpoint: endpoints.publishMinutes, done: "published" }),
};
