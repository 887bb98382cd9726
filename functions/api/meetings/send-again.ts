import { keyOf } from "#committee/kernel/kind";
import { meetings } from "#committee/meetings/kind";
import { isOwedAgain, letterAsked, sendAgain as sending, wasSentAgain } from "#committee/meetings/sent-again";
import { returnedRoutes } from "#contract/letters/returned";
import { act } from "#functions/api/kernel/act";
import { endpoint } from "#functions/api/kernel/endpoint";
import { toldTo } from "#functions/api/meetings/told";

/** The letter that came back is answered at once, so that no one answers it twice while the new one is on its way. */
export const sendAgain = endpoint(returnedRoutes.sendAgain, async (office, call) => {
  const matter = keyOf(meetings, call.params.id);
  const done = await act(office, call, {
    kind: meetings,
    id: call.params.id,
    also: ({ letterBox }) => letterBox.lettersOf(matter),
    decide: (meeting, circumstances, letters) => {
      const letter = letterAsked(letters, call.body);
      if (letter === undefined) return "unknown";
      return isOwedAgain(meeting, letter) && !wasSentAgain(letters, call.body)
        ? sending(meeting, call.body, circumstances)
        : "not-at-this-stage";
    },
  });
  await office.letterBox.answered({ matter, ...call.body });
  return { body: toldTo(done.matter, done), version: done.matter.version };
});
