import { meetings } from "#committee/meetings/kind";
import { Meeting } from "#committee/meetings/meeting";
import { meetingRoutes } from "#contract/meetings/meetings";
import { endpoint } from "#functions/api/kernel/endpoint";

/** Open to all and the same for all: it asks nothing of the caller, and makes one call to the register. */
export const listMeetings = endpoint(meetingRoutes.listMeetings, async ({ register }, { query }) => {
  const { found, next } = await register.list(meetings.name, query);
  const lines = found.map(({ state }) => {
    const { id, stage, heldOn, beginsAt, place } = Meeting.parse(state);
    return { id, stage, heldOn, beginsAt, ...(place && { place }) };
  });
  return { body: { meetings: lines, ...(next && { next }) } };
});
