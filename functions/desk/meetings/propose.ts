import { proposalsUntil } from "#committee/meetings/receipts";
import type { replyRoutes } from "#contract/meetings/replies";
import { meetingEndpoints } from "#functions/api/meetings/acts";
import { bodyIn, without } from "#functions/desk/kit/form";
import type { At, FormOn } from "#functions/desk/meetings/form-page";
import { proposePage } from "#pages/desk/meetings/propose";

/** Until when this member may propose: counted from the day the last notice reached them; nothing while it hasn't. */
const untilIn = ({ scene: { receipt, meeting, circumstances } }: At): string | undefined =>
  proposalsUntil(receipt ?? { receivedOn: meeting.noticeSentOn ?? circumstances.today }, circumstances);

const ofTheOther = (change: string | null): readonly string[] =>
  change === "date" ? ["/title"] : ["/heldOn", "/reason"];

/** A member's proposal: what was typed for the other kind is kept on the page, and doesn't count. */
export const proposing: FormOn<typeof replyRoutes.propose, string | undefined> = {
  act: "propose",
  endpoint: meetingEndpoints.propose,
  also: untilIn,
  first: () => ({}),
  body: (form) => bodyIn(without(form, ofTheOther(form.get("/change")))),
  draw: proposePage,
  done: "proposed",
};
