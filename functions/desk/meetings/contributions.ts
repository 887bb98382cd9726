import type { Contribution } from "#committee/meetings/contributions";
import { Problem } from "#functions/api/kernel/problem";
import { meetingEndpoints } from "#functions/api/meetings/acts";
import { type AtMeeting, onMeeting } from "#functions/desk/meetings/on-meeting";
import { enrichPage } from "#pages/desk/meetings/enrich";
import { takeInPage } from "#pages/desk/meetings/take-in";

/** What a member adds to the minutes. */
export const enriching = onMeeting({
  act: "contribute",
  endpoint: meetingEndpoints.contribute,
  also: () => undefined,
  first: () => ({}),
  draw: (formed, _, { meeting, circumstances }) => enrichPage(formed, meeting.enrichmentEnds ?? circumstances.today),
  done: "contributed",
});

const contributionIn = ({ visit: { params }, scene }: AtMeeting): Contribution => {
  const found = scene.replies.contributions.find(({ id }) => id === params["contribution"]);
  if (found === undefined) throw new Problem("unknown");
  return found;
};

/** The item that a contribution is about, to be written as it reads with it. */
export const takingIn = onMeeting({
  act: "takeIn",
  endpoint: meetingEndpoints.takeIn,
  also: contributionIn,
  first: ({ scene }, { item }) => scene.meeting.minutes?.[item - 1] ?? {},
  lists: ["/decision/dissents"],
  isDone: ({ takenInAt }) => takenInAt !== undefined,
  draw: takeInPage,
  done: "taken-in",
});
