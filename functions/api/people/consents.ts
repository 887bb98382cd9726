import { versionsInForce } from "#committee/people/consents";
import { giveConsent as giving, withdrawConsent as withdrawing } from "#committee/people/own-entry";
import * as contract from "#contract/people/people";
import { endpoint } from "#functions/api/endpoint";
import { onOwnEntry } from "#functions/api/people/on-own-entry";
import { unreadableAt } from "#functions/api/unreadable";

/** Nobody consents to words that they can't have read: only those in force. */
export const giveConsent = endpoint(contract.giveConsent, async (office, call) => {
  const { purpose } = call.params;
  if (call.body.version !== versionsInForce[purpose]) throw unreadableAt("version", "words-in-force");
  return onOwnEntry(office, call, (person, circumstances) => giving(person, purpose, circumstances));
});

export const withdrawConsent = endpoint(contract.withdrawConsent, (office, call) =>
  onOwnEntry(office, call, (person, circumstances) => withdrawing(person, call.params.purpose, circumstances)),
);
