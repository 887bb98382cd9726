import { changeOwnLanguage as changing } from "#committee/people";
import * as contract from "#contract/people";
import { act } from "#functions/api/act";
import { endpoint } from "#functions/api/endpoint";
import { ownEntry, seatOf } from "#functions/api/people/own-entry";
import { people } from "#functions/matters";

/** The caller's own entry, and no one else's. */
export const changeOwnLanguage = endpoint(contract.changeOwnLanguage, async (office, call) => {
  const id = call.subject ?? "";
  const { matter } = await act(office, call, {
    kind: people,
    id,
    decide: (person) => ({ allowed: true, value: changing(person, call.body.language) }),
  });
  return { body: ownEntry(matter, await seatOf(office.register, id)), version: matter.version };
});
