import { dueOf } from "#committee/due";
import { Meeting } from "#committee/meeting";
import * as contract from "#contract/due";
import { endpoint } from "#functions/api/endpoint";
import { standingOf } from "#functions/api/standing";
import { ALMANAC, circumstancesOf } from "#functions/circumstances";
import { keyOf, meetings } from "#functions/matters";

/** So many of the latest meetings, years of them: an older one waits for nothing. */
const LATEST = 50;

/** Rights, almanac and meetings are read at once. What is late no longer asks to be looked at, so that the index of days doesn't tell it. */
export const readDue = endpoint(contract.readDue, async (office, call) => {
  const [{ found }, latest] = await Promise.all([
    standingOf(office, call, [ALMANAC]),
    office.register.list(meetings.name, { limit: LATEST }),
  ]);
  const all = latest.found.map(({ state }) => Meeting.parse(state));
  const due = all.flatMap((meeting) => {
    const { id, heldOn, edition: pinned } = meeting;
    const circumstances = circumstancesOf(office, found.get(ALMANAC), { by: call.subject ?? "", pinned });
    const next = dueOf(meeting, all, circumstances);
    return next ? [{ matter: keyOf(meetings, id), meeting: { id, heldOn }, ...next }] : [];
  });
  return { body: { due: due.toSorted((one, other) => (one.on < other.on ? -1 : 1)) } };
});
