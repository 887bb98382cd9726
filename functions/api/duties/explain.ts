import { boardOf } from "#committee/board";
import { explainDuty as explaining, mayBeExplained } from "#committee/explanations";
import * as contract from "#contract/duties";
import { endpoint } from "#functions/api/endpoint";
import { onMeetingWith } from "#functions/api/meetings/on-meeting";
import { dutiesOn, isDuty } from "#functions/duties";
import { keyOf, meetings } from "#functions/matters";

export const explainDuty = endpoint(contract.explainDuty, (office, call) =>
  onMeetingWith(office, call, {
    also: ({ register }) => dutiesOn(register),
    decide: (meeting, circumstances, duties) => {
      const { id, name, on } = call.params;
      const duty = boardOf(duties, circumstances.today).find(isDuty({ about: keyOf(meetings, id), name, on }));
      if (duty === undefined) return "unknown";
      return mayBeExplained(duty)
        ? { allowed: true, value: explaining(meeting, { duty, ...call.body }, circumstances) }
        : "not-at-this-stage";
    },
  }),
);
