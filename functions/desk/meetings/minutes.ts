import { meetingEndpoints } from "#functions/api/meetings/acts";
import { onMeeting } from "#functions/desk/meetings/on-meeting";
import type { Scene } from "#functions/desk/meetings/scene";
import { enrichmentEnds, minutesDue } from "#guide/article-05-dates";
import { minutesEditorPage } from "#pages/desk/meetings/minutes-editor";
import { sendMinutesPage } from "#pages/desk/meetings/send-minutes";

const dueIn = ({ meeting, circumstances: { almanac, edition } }: Scene): string =>
  minutesDue(meeting.heldOn, almanac, edition);

/** The draft of the minutes. */
export const writing = onMeeting({
  act: "writeMinutes",
  endpoint: meetingEndpoints.writeMinutes,
  also: () => undefined,
  first: ({ scene }) => ({ items: scene.meeting.minutes ?? [] }),
  lists: ["/items/{item}/decision/dissents"],
  draw: (formed, _, scene) => minutesEditorPage(formed, dueIn(scene)),
  done: "written",
});

/** The last look at the minutes before they go to the members. */
export const sending = onMeeting({
  act: "sendMinutes",
  endpoint: meetingEndpoints.sendMinutes,
  also: () => undefined,
  first: () => ({}),
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
