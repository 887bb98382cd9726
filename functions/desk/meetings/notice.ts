import { meetingEndpoints } from "#functions/api/meetings/acts";
import { attempt } from "#functions/desk/kit/attempt";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import type { Visitor } from "#functions/desk/kit/visitor";
import { show } from "#functions/desk/meetings/show";
import type { DeskOffice } from "#functions/kernel/offices";

/** Sends the notice of a meeting as it was shown; what the guide refuses is told on the meeting's page. */
export const notice = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const { params, form } = visit;
  const path = `/desk/meetings/${params["id"]}`;
  const outcome = await attempt(office, meetingEndpoints.sendNotice, visitor, {
    params,
    ifMatch: `"${form.get("version")}"`,
  });
  if ("reply" in outcome) return { to: `${path}?done=noticed` };
  return show(office, { ...visit, path }, visitor, outcome);
};
