import * as contract from "#contract/candidacies";
import { ownCandidacy } from "#functions/api/candidacies/own";
import { endpoint } from "#functions/api/endpoint";

/** Its own people read all that it binds: nobody else has the keys. */
export const readCandidacyRecord = endpoint(contract.readCandidacyRecord, async (office, call) => {
  const { before } = await ownCandidacy(office, call, call.params.id);
  const [{ matter, pages, texts }, reserved] = await Promise.all([
    office.register.journal(before.key),
    office.register.reserved(before.key),
  ]);
  const all = Object.entries(reserved).map(([page, words]) => [page, { ...texts[page], ...words }] as const);
  const head = pages.at(-1)?.hash ?? before.head;
  return { body: { matter, head, pages: [...pages], texts: Object.fromEntries(all) } };
});
