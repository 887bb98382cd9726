import type { Seated } from "#committee/composition/seats";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import { keyOf } from "#committee/kernel/kind";
import { asksForCount, oweCount } from "#committee/meetings/absences-owed";
import { strayLines } from "#committee/meetings/attendance";
import type { Sheet } from "#committee/meetings/attendance-sheet";
import type { Meeting } from "#committee/meetings/meeting";
import { absencesOwed } from "#committee/memberships/kind";
import { unreadableAt } from "#functions/api/kernel/unreadable";
import type { ApiOffice } from "#functions/kernel/offices";
import { entryFor } from "#functions/kernel/record";
import { seatsOn } from "#functions/readers/seats-in-office";
import type { Entry, Found } from "#secretariat/register";

/** Those who sat on the meeting's day, and the count of absences that an earlier sheet of it asked for. */
type Beside = Readonly<{ sitting: readonly Seated[]; counted: Found | undefined }>;

type Recording = Readonly<{
  office: ApiOffice;
  call: Readonly<{ body: Sheet }>;
  state: Pick<Meeting, "id" | "heldOn">;
}>;

/** What a sheet depends on beside its meeting; it tells every seat that there was, each once. */
export const besideSheet = async ({ office: { register }, call, state }: Recording): Promise<Beside> => {
  const key = keyOf(absencesOwed, state.id);
  const [sitting, found] = await Promise.all([seatsOn(register, state.heldOn), register.load([key])]);
  if (strayLines(call.body, sitting).length > 0) throw unreadableAt("seats", "every-seat-once");
  return { sitting, counted: found.get(key) };
};

type Recorded = Readonly<{
  office: ApiOffice;
  decision: Decision<Meeting>;
  also: Beside;
  circumstances: Circumstances;
}>;

/** The sheet has the absences counted, in its own transaction: whatever befalls whoever counts, it stays owed. */
export const owingCount = ({ office, decision, also, circumstances }: Recorded): readonly Entry[] => {
  const { state } = decision;
  if (!("attendees" in state) || !asksForCount(state)) return [];
  const place = { kind: absencesOwed, id: state.id, before: also.counted };
  return [entryFor(office, place, oweCount(state, circumstances), circumstances)];
};
