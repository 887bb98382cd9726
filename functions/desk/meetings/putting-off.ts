import { cancel } from "#functions/api/meetings/cancel";
import { postpone } from "#functions/api/meetings/postpone";
import { onMeeting } from "#functions/desk/meetings/on-meeting";
import { cancelPage, postponePage } from "#pages/desk/meetings/putting-off";

const blank = { also: () => undefined, first: () => ({}) };

/** Putting a meeting off, with the reason. */
export const postponing = onMeeting({
  ...blank,
  act: "postponeMeeting",
  endpoint: postpone,
  draw: postponePage,
  done: "postponed",
});

/** Cancelling a meeting, with the reason. */
export const cancelling = onMeeting({
  ...blank,
  act: "cancelMeeting",
  endpoint: cancel,
  draw: cancelPage,
  done: "cancelled",
});
