import { onceOver } from "#calendar/legal-time";
import { publishMinutes as publishing } from "#committee/meetings/minutes";
import { minutesRoutes } from "#contract/meetings/minutes";
import { endpoint } from "#functions/api/kernel/endpoint";
import { onMeetingWith } from "#functions/api/meetings/on-meeting";
import { contributionsTo } from "#functions/readers/contributions";

export const publishMinutes = endpoint(minutesRoutes.publishMinutes, (office, call) =>
  onMeetingWith(office, call, {
    also: ({ register }) => contributionsTo(register, call.params.id),
    decide: (meeting, circumstances, contributions) => {
      if (meeting.stage !== "minutes-sent") return "not-at-this-stage";
      const { today, instant } = circumstances;
      const mayStillArrive = today > meeting.enrichmentEnds && instant < onceOver(meeting.enrichmentEnds);
      return mayStillArrive ? "not-at-this-stage" : publishing(meeting, contributions, circumstances);
    },
  }),
);
