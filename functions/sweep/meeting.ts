import type { Decision } from "#committee/kernel/decision";
import { type Beside, meetingFallsDue } from "#committee/meetings/dues";
import { meetings } from "#committee/meetings/kind";
import { Meeting } from "#committee/meetings/meeting";
import { recountMeeting } from "#committee/meetings/moves";
import { causeIn } from "#functions/kernel/cause";
import { ALMANAC, circumstancesOf } from "#functions/kernel/circumstances";
import type { Look } from "#functions/kernel/look";
import type { SweepOffice } from "#functions/kernel/offices";
import { record } from "#functions/kernel/record";
import { contributionsTo } from "#functions/readers/contributions";

/** What a meeting's day depends on beside it, read for the stages alone that ask for it. */
const besideMeeting = async ({ register }: SweepOffice, meeting: Meeting): Promise<Beside> => {
  const contributions = meeting.stage === "minutes-sent" ? await contributionsTo(register, meeting.id) : [];
  const { found } = "attendees" in meeting ? await register.list(meetings.name, { limit: 50 }) : { found: [] };
  return { contributions, others: found.map(({ state }) => Meeting.parse(state)) };
};

/**
 * Looks at a meeting: counts its deadlines anew where the calendar has changed, whoever was to ring for that, then does what
 * its day asks for.
 */
export const lookAtMeeting: Look = async (office, key) => {
  const found = await office.register.load([ALMANAC, key]);
  const before = found.get(key);
  if (before === undefined) return "nothing-due";
  const meeting = meetings.schema.parse(before.state);
  const almanac = found.get(ALMANAC);
  const circumstances = circumstancesOf(office, almanac, { by: "clock", pinned: meeting.edition, owes: before.owes });
  const decision: Decision<Meeting> | undefined =
    recountMeeting(meeting, causeIn(almanac), circumstances) ??
    meetingFallsDue(meeting, await besideMeeting(office, meeting), circumstances);
  if (decision === undefined) return "nothing-due";
  const outcome = await record(office, { kind: meetings, id: meeting.id, before }, decision, circumstances);
  return outcome === "overtaken" ? outcome : "done";
};
