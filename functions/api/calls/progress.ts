import { calls } from "#committee/calls/kind";
import { progressOf } from "#committee/candidacies/progress";
import { keyOf } from "#committee/kernel/kind";
import { callRoutes } from "#contract/calls/calls";
import { endpoint } from "#functions/api/kernel/endpoint";
import { halt, standingOf } from "#functions/api/kernel/standing";
import { candidaciesOf } from "#functions/candidacies/of-call";

const waits: readonly string[] = ["queued", "claimed"];

/** Numbers alone: whose candidacies they are, and what is in them, the secretariat isn't told before the close. */
export const readProgress = endpoint(callRoutes.readProgress, async (office, call) => {
  const { id } = call.params;
  const key = keyOf(calls, id);
  const standing = await standingOf(office, call, [key]);
  if (!standing.found.has(key)) halt(standing, "unknown");
  const [candidacies, letters] = await Promise.all([
    candidaciesOf(office.register, id),
    office.letterBox.lettersOf(key),
  ]);
  const waiting = letters.filter(({ status }) => waits.includes(status)).length;
  return { body: { ...progressOf(candidacies), letters: { sent: letters.length - waiting, waiting } } };
});
