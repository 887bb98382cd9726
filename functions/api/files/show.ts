import { fileRoutes } from "#contract/files/files";
import { fileFor, toldFile } from "#functions/api/files/told";
import { endpoint } from "#functions/api/kernel/endpoint";

export const showFile = endpoint(fileRoutes.showFile, async (office, call) => {
  const { file, version } = await fileFor(office, call, call.params.id);
  return { body: toldFile(file), version };
});
