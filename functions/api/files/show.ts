import * as contract from "#contract/files/files";
import { endpoint } from "#functions/api/endpoint";
import { fileFor, toldFile } from "#functions/api/files/told";

export const showFile = endpoint(contract.showFile, async (office, call) => {
  const { file, version } = await fileFor(office, call, call.params.id);
  return { body: toldFile(file), version };
});
