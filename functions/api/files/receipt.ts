import * as contract from "#contract/files/files";
import { endpoint } from "#functions/api/endpoint";
import { fileFor } from "#functions/api/files/told";
import { wholeJournal } from "#functions/api/journal/whole";
import { files, keyOf } from "#functions/matters";

/** What was found of a file and when it came, sealed on its journal, with the name that it was brought under: to check it by anyone's program. */
export const readReceipt = endpoint(contract.readReceipt, async (office, call) => {
  const { file } = await fileFor(office, call, call.params.id);
  return { body: await wholeJournal(office.register, keyOf(files, file.id)) };
});
