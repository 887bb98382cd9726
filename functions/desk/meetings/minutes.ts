import type { Contribution } from "#committee/meetings/contributions";
import { Problem } from "#functions/api/kernel/problem";
import { meetingEndpoints as endpoints } from "#functions/api/meetings/acts";
import { type AtMeeting, blank, onMeeting } from "#functions/desk/meetings/on-meeting";
import type { Scene } from "#functions/desk/meetings/scene";
import { enrichmentEnds, minutesDue } from "#guide/article-05-dates";
import { enrichPage } from "#pages/desk/meetings/enrich";
import { minutesEditorPage } from "#pages/desk/meetings/minutes-editor";
import { sendMinutesPage } from "#pages/desk/meetings/send-minutes";
import { takeInPage } from "#pages/desk/meetings/take-in";

const dueIn = ({ meeting, circumstances: { almanac, edition } }: Scene): string =>
  minutesDue(meeting.heldOn, almanac, edition);

/** The draft of the minutes. */
export const writeMinutes = onMeeting({
  ...blank,
  endpoint: endpoints.writeMinutes,
  first: ({ scene }) => ({ items: scene.meeting.minutes ?? [] }),
  lists: ["/items/{item}/decision/dissents"],
  draw: (formed, _, scene) => minutesEditorPage(formed, dueIn(scene)),
  done: "written",
});

/** The last look at the minutes before they go to the members. */
export const sendMinutes = onMeeting({
  ...blank,
  endpoint: endpoints.sendMinutes,
  body: () => undefined,
  draw: (formed, _, scene) => {
    const { today, almanac, edition } = scene.circumstances;
    return sendMinutesPage(formed, {
      today,
      due: dueIn(scene),
      enrichmentEnds: enrichmentEnds(today, almanac, edition),
    });
  },
  done: "sent",
});

/** What a member adds to the minutes. */
export const contribute = onMeeting({
  ...blank,
  endpoint: endpoints.contribute,
  draw: (formed, _, { meeting, circumstances }) => enrichPage(formed, meeting.enrichmentEnds ?? circumstances.today),
  done: "contributed",
});

const contributionIn = ({ visit: { params }, scene }: AtMeeting): Contribution => {
  const found = scene.replies.contributions.find(({ id }) => id === params["contribution"]);
  if (found === undefined) throw new Problem("unknown");
  return found;
};

/** The item that a contribution is about, to be written as it reads with it. */
export const takeIn = onMeeting({
  endpoint: endpoints.takeIn,
  also: contributionIn,
  first: ({ scene }, { item }) => scene.meeting.minutes?.[item - 1] ?? {},
  lists: ["/decision/dissents"],
  isDone: ({ takenInAt }) => takenInAt !== undefined,
  draw: takeInPage,
  done: "taken-in",
});
