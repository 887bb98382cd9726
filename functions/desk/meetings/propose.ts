import type * as contract from "#contract/replies";
import { propose } from "#functions/api/meetings/propose";
import { bodyIn, without } from "#functions/desk/form";
import type { At, FormOn } from "#functions/desk/meetings/form-page";
import { proposalsClose } from "#guide/article-05-dates";
import { proposePage } from "#pages/desk/propose";

/** Until when members may propose: counted from the last notice. */
const untilIn = ({ scene: { meeting, circumstances } }: At): string =>
  proposalsClose(meeting.noticeSentOn ?? circumstances.today, circumstances.almanac, circumstances.edition);

const ofTheOther = (change: string | null): readonly string[] =>
  change === "date" ? ["/title"] : ["/heldOn", "/reason"];

/** A member's proposal: what was typed for the other kind is kept on the page, and doesn't count. */
export const proposing: FormOn<typeof contract.propose, string> = {
  act: "propose",
  endpoint: propose,
  also: untilIn,
  first: () => ({}),
  body: (form) => bodyIn(without(form, ofTheOther(form.get("/change")))),
  draw: proposePage,
  done: "proposed",
};
