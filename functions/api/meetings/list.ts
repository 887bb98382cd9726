import { meetings } from "#committee/meetings/kind";
import { MeetingLine } from "#committee/meetings/meeting";
import { meetingRoutes } from "#contract/meetings/meetings";
import { endpoint } from "#functions/api/kernel/endpoint";

/** Open to all and the same for all: it asks nothing of the caller, and makes one call to the register. */
export const listMeetings = endpoint(meetingRoutes.listMeetings, async ({ register }, { query }) => {
  const { lines, next } = await register.list(meetings.name, query);
  const told = lines.map(({ line }) => {
    const { id, stage, heldOn, beginsAt, place } = MeetingLine.parse(line);
    return { id, stage, heldOn, beginsAt, ...(place && { place }) };
  });
  return { body: { meetings: told, ...(next && { next }) } };
});
