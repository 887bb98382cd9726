import { versionsInForce } from "#committee/people/consents";
import { giveConsent as giving, withdrawConsent as withdrawing } from "#committee/people/own-entry";
import { peopleRoutes } from "#contract/people/people";
import { endpoint } from "#functions/api/kernel/endpoint";
import { unreadableAt } from "#functions/api/kernel/unreadable";
import { onOwnEntry } from "#functions/api/people/on-own-entry";

/** Nobody consents to words that they can't have read: only those in force. */
export const giveConsent = endpoint(peopleRoutes.giveConsent, async (office, call) => {
  const { purpose } = call.params;
  if (call.body.version !== versionsInForce[purpose]) throw unreadableAt("version", "words-in-force");
  return onOwnEntry(office, call, (person, circumstances) => giving(person, purpose, circumstances));
});

export const withdrawConsent = endpoint(peopleRoutes.withdrawConsent, (office, call) =>
  onOwnEntry(office, call, (person, circumstances) => withdrawing(person, call.params.purpose, circumstances)),
);
