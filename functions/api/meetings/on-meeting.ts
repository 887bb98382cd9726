import type { Circumstances, Decision } from "#committee/kernel/decision";
import type { Meeting } from "#committee/meetings/meeting";
import type { MeetingView } from "#contract/meetings/view";
import { act, actWith, type Done } from "#functions/api/act";
import type { Call } from "#functions/api/endpoint";
import { told } from "#functions/api/meetings/told";
import type { ApiOffice } from "#functions/kernel/offices";
import { meetings } from "#functions/matters";
import type { Ruling } from "#guide/rule";
import type { Entry } from "#secretariat/register";

type OnMeeting = Call & Readonly<{ params: Readonly<{ id: string }> }>;
type Outcome = Ruling<Decision<Meeting>> | "not-at-this-stage" | "unknown";
type Answer = Readonly<{ body: MeetingView; version: number }>;

const answerOf = ({ matter, standing }: Done): Answer => ({
  body: told(matter, standing.roles),
  version: matter.version,
});

/** An act on a meeting, decided on the meeting alone; gives the meeting as it leaves it. */
export const onMeeting = async (
  office: ApiOffice,
  call: OnMeeting,
  decide: (meeting: Meeting, circumstances: Circumstances) => Outcome,
): Promise<Answer> => answerOf(await act(office, call, { kind: meetings, id: call.params.id, decide }));

type Wider<Also> = Readonly<{
  also: (office: ApiOffice, meeting: Meeting) => Promise<Also>;
  decide: (meeting: Meeting, circumstances: Circumstances, also: Also) => Outcome;
  /** What it makes of other matters, in the same transaction. */
  along?: (
    deciding: Readonly<{ decision: Decision<Meeting>; circumstances: Circumstances; also: Also }>,
  ) => readonly Entry[];
}>;

/** An act on a meeting that depends on something beside it. */
export const onMeetingWith = async <Also>(office: ApiOffice, call: OnMeeting, wider: Wider<Also>): Promise<Answer> =>
  answerOf(await actWith(office, call, { kind: meetings, id: call.params.id, ...wider }));
