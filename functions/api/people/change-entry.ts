import { changeOwnEntry as changing } from "#committee/people/own-entry";
import { peopleRoutes } from "#contract/people/people";
import { endpoint } from "#functions/api/kernel/endpoint";
import { onOwnEntry } from "#functions/api/people/on-own-entry";

/** The caller's own entry, and no one else's. */
export const changeOwnEntry = endpoint(peopleRoutes.changeOwnEntry, (office, call) =>
  onOwnEntry(office, call, (person) => changing(person, call.body)),
);
