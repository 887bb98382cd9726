import { proposalsUntil } from "#committee/meetings/receipts";
import { meetingEndpoints } from "#functions/api/meetings/acts";
import { bodyIn, without } from "#functions/desk/kit/form";
import { type AtMeeting, onMeeting } from "#functions/desk/meetings/on-meeting";
import { proposePage } from "#pages/desk/meetings/propose";

/** Until when this member may propose: counted from the day the last notice reached them; nothing while it hasn't. */
const untilIn = ({ scene: { receipt, meeting, circumstances } }: AtMeeting): string | undefined =>
  proposalsUntil(receipt ?? { receivedOn: meeting.noticeSentOn ?? circumstances.today }, circumstances);

const ofTheOther = (change: string | null): readonly string[] =>
  change === "date" ? ["/title"] : ["/heldOn", "/reason"];

/** A member's proposal: what was typed for the other kind is kept on the page, and doesn't count. */
export const proposing = onMeeting({
  act: "propose",
  endpoint: meetingEndpoints.propose,
  also: untilIn,
  first: () => ({}),
  body: (form) => bodyIn(without(form, ofTheOther(form.get("/change")))),
  draw: proposePage,
  done: "proposed",
});
