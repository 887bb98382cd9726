import { keyOf } from "#committee/kernel/kind";
import { meetings } from "#committee/meetings/kind";
import { isOwedAgain, letterAsked, sendAgain as sending, wasSentAgain } from "#committee/meetings/sent-again";
import { returnedRoutes } from "#contract/letters/returned";
import { endpoint } from "#functions/api/kernel/endpoint";
import { onMeetingWith } from "#functions/api/meetings/on-meeting";

/** The letter that came back is answered at once, so that no one answers it twice while the new one is on its way. */
export const sendAgain = endpoint(returnedRoutes.sendAgain, async (office, call) => {
  const matter = keyOf(meetings, call.params.id);
  const answer = await onMeetingWith(office, call, {
    also: ({ letterBox }) => letterBox.lettersOf(matter),
    decide: (meeting, circumstances, letters) => {
      const letter = letterAsked(letters, call.body);
      if (letter === undefined) return "unknown";
      if (!isOwedAgain(meeting, letter) || wasSentAgain(letters, call.body)) return "not-at-this-stage";
      const decision = sending(meeting, call.body, circumstances);
      return decision ? { allowed: true, value: decision } : "not-at-this-stage";
    },
  });
  await office.letterBox.answered({ matter, ...call.body });
  return answer;
});
