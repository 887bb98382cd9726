import type { meetingRoutes } from "#contract/meetings/meetings";
import { meetingEndpoints } from "#functions/api/meetings/acts";
import type { FormOn } from "#functions/desk/meetings/form-page";
import { cancelPage, postponePage } from "#pages/desk/meetings/putting-off";

const blank = { also: () => undefined, first: () => ({}) };

/** Putting a meeting off, with the reason. */
export const postponing: FormOn<typeof meetingRoutes.postponeMeeting, undefined> = {
  ...blank,
  act: "postponeMeeting",
  endpoint: meetingEndpoints.postponeMeeting,
  draw: postponePage,
  done: "postponed",
};

/** Cancelling a meeting, with the reason. */
export const cancelling: FormOn<typeof meetingRoutes.cancelMeeting, undefined> = {
  ...blank,
  act: "cancelMeeting",
  endpoint: meetingEndpoints.cancelMeeting,
  draw: cancelPage,
  done: "cancelled",
};
