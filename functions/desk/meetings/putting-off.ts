import { meetingEndpoints } from "#functions/api/meetings/acts";
import { onMeeting } from "#functions/desk/meetings/on-meeting";
import { cancelPage, postponePage } from "#pages/desk/meetings/putting-off";

const blank = { also: () => undefined, first: () => ({}) };

/** Putting a meeting off, with the reason. */
export const postponing = onMeeting({
  ...blank,
  act: "postponeMeeting",
  endpoint: meetingEndpoints.postponeMeeting,
  draw: postponePage,
  done: "postponed",
});

/** Cancelling a meeting, with the reason. */
export const cancelling = onMeeting({
  ...blank,
  act: "cancelMeeting",
  endpoint: meetingEndpoints.cancelMeeting,
  draw: cancelPage,
  done: "cancelled",
});
