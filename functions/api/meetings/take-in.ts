import { keyOf } from "#committee/kernel/kind";
import { Contribution, takeIn as taking } from "#committee/meetings/contributions";
import { meetings } from "#committee/meetings/kind";
import { minutesRoutes } from "#contract/meetings/minutes";
import { endpoint } from "#functions/api/kernel/endpoint";
import { onMeetingWith } from "#functions/api/meetings/on-meeting";

export const takeIn = endpoint(minutesRoutes.takeIn, (office, call) =>
  onMeetingWith(office, call, {
    also: ({ register }) => register.beside(keyOf(meetings, call.params.id), "CONTRIBUTION"),
    decide: (meeting, circumstances, contributions) => {
      const found = contributions.find(({ id }) => id === call.params.contribution);
      if (found === undefined) return "unknown";
      const contribution = Contribution.parse(found.value);
      return meeting.stage === "minutes-sent" && contribution.takenInAt === undefined
        ? { allowed: true, value: taking(meeting, { contribution, item: call.body }, circumstances) }
        : "not-at-this-stage";
    },
  }),
);
