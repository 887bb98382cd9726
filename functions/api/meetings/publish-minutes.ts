import { publishMinutes as publishing } from "#committee/minutes";
import * as contract from "#contract/minutes";
import { endpoint } from "#functions/api/endpoint";
import { onMeetingWith } from "#functions/api/meetings/on-meeting";
import { contributionsTo } from "#functions/contributions";

export const publishMinutes = endpoint(contract.publishMinutes, (office, call) =>
  onMeetingWith(office, call, {
    also: ({ register }) => contributionsTo(register, call.params.id),
    decide: (meeting, circumstances, contributions) =>
      meeting.stage === "minutes-sent" ? publishing(meeting, contributions, circumstances) : "not-at-this-stage",
  }),
);
