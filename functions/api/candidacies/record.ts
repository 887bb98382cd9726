import { candidacyRoutes } from "#contract/candidacies/candidacies";
import { ownCandidacy } from "#functions/api/candidacies/own";
import { wholeJournal } from "#functions/api/journal/whole";
import { endpoint } from "#functions/api/kernel/endpoint";

/** Its own people read all that it binds: nobody else has the keys. */
export const readCandidacyRecord = endpoint(candidacyRoutes.readCandidacyRecord, async (office, call) => {
  const { before } = await ownCandidacy(office, call, call.params.id);
  return { body: await wholeJournal(office.register, before.key) };
});
