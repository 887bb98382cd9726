import { files } from "#committee/files/kind";
import { keyOf } from "#committee/kernel/kind";
import { fileRoutes } from "#contract/files/files";
import { fileFor } from "#functions/api/files/told";
import { wholeJournal } from "#functions/api/journal/whole";
import { endpoint } from "#functions/api/kernel/endpoint";

/** What was found of a file and when it came, sealed on its journal, with the name that it was brought under: to check it by anyone's program. */
export const readReceipt = endpoint(fileRoutes.readReceipt, async (office, call) => {
  const { file } = await fileFor(office, call, call.params.id);
  return { body: await wholeJournal(office.register, keyOf(files, file.id)) };
});
