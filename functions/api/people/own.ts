import { versionsInForce } from "#committee/people/consents";
import { people } from "#committee/people/kind";
import { personMatter } from "#committee/people/matter";
import { changeOwnEntry, giveConsent, withdrawConsent } from "#committee/people/own-entry";
import { correctAddress } from "#committee/people/people";
import { peopleRoutes as routes } from "#contract/people/people";
import type { Call } from "#functions/api/kernel/endpoint";
import { nothing, serving } from "#functions/api/kernel/serving";
import { unreadableAt } from "#functions/api/kernel/unreadable";
import { refuseOthers } from "#functions/api/people/addresses";
import { readOwnData } from "#functions/api/people/own-data";
import { readOwnEntry, toldOwn } from "#functions/api/people/own-entry";

const { changes } = serving(people, personMatter);

/** The caller's own entry, and no one else's. */
const own = { idOf: ({ subject = "" }: Call) => subject, tell: toldOwn } as const;

/** What answers each act on one's own entry. */
export const ownEndpoints = {
  readOwnEntry,
  readOwnData,
  changeOwnEntry: changes(routes.changeOwnEntry, {
    ...own,
    also: nothing,
    decide: (person, { call }) => changeOwnEntry(person, call.body),
  }),
  /** Whoever holds their mailbox no more turns to the secretariat. */
  correctOwnAddress: changes(routes.correctOwnAddress, {
    ...own,
    also: ({ office, call, state }) => refuseOthers(office, { id: state.id, email: call.body.email }),
    decide: (person, { call, circumstances }) => correctAddress(person, call.body.email, circumstances),
  }),
  /** Nobody consents to words that they can't have read: only those in force. */
  giveConsent: changes(routes.giveConsent, {
    ...own,
    also: async ({ call: { params, body } }) => {
      if (body.version !== versionsInForce[params.purpose]) throw unreadableAt("version", "words-in-force");
    },
    decide: (person, { call, circumstances }) =>
      giveConsent(person, call.params.purpose, circumstances) ?? "not-at-this-stage",
  }),
  withdrawConsent: changes(routes.withdrawConsent, {
    ...own,
    also: nothing,
    decide: (person, { call, circumstances }) =>
      withdrawConsent(person, call.params.purpose, circumstances) ?? "not-at-this-stage",
  }),
};
