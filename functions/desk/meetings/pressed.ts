import { meetingEndpoints } from "#functions/api/meetings/acts";
import type { At } from "#functions/desk/kit/form-for";
import { onMeeting } from "#functions/desk/meetings/on-meeting";
import type { Scene } from "#functions/desk/meetings/scene";
import { drawMeeting } from "#functions/desk/meetings/show";
import type { Formed } from "#pages/desk/meetings/form-page";

/** What is asked for by a button on the meeting's page, as it was shown; what stands in the way is told there. */
const pressed = {
  also: () => undefined,
  first: () => ({}),
  body: () => undefined,
  place: ({ visit: { params } }: At) => `/desk/meetings/${params["id"]}`,
  draw: (formed: Formed, _: undefined, scene: Scene) => drawMeeting(scene, formed),
};

/** The notice of a meeting goes out. */
export const noticing = onMeeting({
  ...pressed,
  act: "sendNotice",
  endpoint: meetingEndpoints.sendNotice,
  done: "noticed",
});

/** The minutes are published. */
export const publishing = onMeeting({
  ...pressed,
  act: "publishMinutes",
  endpoint: meetingEndpoints.publishMinutes,
  done: "published",
});
