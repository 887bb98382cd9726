import type { Circumstances, Decision } from "#committee/kernel/decision";
import type { Person } from "#committee/people/people";
import type { OwnEntry } from "#contract/people/people";
import { act } from "#functions/api/act";
import type { Call } from "#functions/api/endpoint";
import { ownEntry, seatOf } from "#functions/api/people/own-entry";
import type { ApiOffice } from "#functions/kernel/offices";
import { people } from "#functions/matters";

/** What a person decides about their own entry, nothing where that is so already; gives the entry as it then stands. */
export const onOwnEntry = async (
  office: ApiOffice,
  call: Call,
  decide: (person: Person, circumstances: Circumstances) => Decision<Person> | undefined,
): Promise<Readonly<{ body: OwnEntry; version: number }>> => {
  const id = call.subject ?? "";
  const { matter } = await act(office, call, {
    kind: people,
    id,
    decide: (person, circumstances) => {
      const value = decide(person, circumstances);
      return value ? { allowed: true, value } : "not-at-this-stage";
    },
  });
  return { body: ownEntry(matter, await seatOf(office.register, id)), version: matter.version };
};
