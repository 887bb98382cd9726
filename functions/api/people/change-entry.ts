import { changeOwnEntry as changing } from "#committee/people/own-entry";
import * as contract from "#contract/people/people";
import { endpoint } from "#functions/api/endpoint";
import { onOwnEntry } from "#functions/api/people/on-own-entry";

/** The caller's own entry, and no one else's. */
export const changeOwnEntry = endpoint(contract.changeOwnEntry, (office, call) =>
  onOwnEntry(office, call, (person) => changing(person, call.body)),
);
