import type { Contribution } from "#committee/meetings/contributions";
import type { minutesRoutes } from "#contract/meetings/minutes";
import type { replyRoutes } from "#contract/meetings/replies";
import { Problem } from "#functions/api/kernel/problem";
import { meetingEndpoints } from "#functions/api/meetings/acts";
import type { At, FormOn } from "#functions/desk/meetings/form-page";
import { enrichPage } from "#pages/desk/meetings/enrich";
import { takeInPage } from "#pages/desk/meetings/take-in";

/** What a member adds to the minutes. */
export const enriching: FormOn<typeof replyRoutes.contribute, undefined> = {
  act: "contribute",
  endpoint: meetingEndpoints.contribute,
  also: () => undefined,
  first: () => ({}),
  draw: (formed, _, { meeting, circumstances }) => enrichPage(formed, meeting.enrichmentEnds ?? circumstances.today),
  done: "contributed",
};

const contributionIn = ({ visit: { params }, scene }: At): Contribution => {
  const found = scene.replies.contributions.find(({ id }) => id === params["contribution"]);
  if (found === undefined) throw new Problem("unknown");
  return found;
};

/** The item that a contribution is about, to be written as it reads with it. */
export const takingIn: FormOn<typeof minutesRoutes.takeIn, Contribution> = {
  act: "takeIn",
  endpoint: meetingEndpoints.takeIn,
  also: contributionIn,
  first: ({ scene }, { item }) => scene.meeting.minutes?.[item - 1] ?? {},
  isDone: ({ takenInAt }) => takenInAt !== undefined,
  draw: takeInPage,
  done: "taken-in",
};
