import { awaitFile } from "#committee/files/acts";
import { mayBring, purposes, StoredFile } from "#committee/files/files";
import { files } from "#committee/files/kind";
import { fileRoutes } from "#contract/files/files";
import { toldFile } from "#functions/api/files/told";
import { create } from "#functions/api/kernel/create";
import { endpoint } from "#functions/api/kernel/endpoint";
import { halt, standingOf } from "#functions/api/kernel/standing";
import { unreadableAt } from "#functions/api/kernel/unreadable";
import { formFor } from "#functions/files/form-for";

export const askForFile = endpoint(fileRoutes.askForFile, async (office, call) => {
  const { purpose, type } = call.body;
  const standing = await standingOf(office, call, []);
  if (!mayBring(standing.roles, purpose)) halt(standing, "not-allowed");
  const { matter } = await create(office, call, {
    kind: files,
    also: async () => undefined,
    open: (id, circumstances) => {
      if (!purposes[purpose].types.includes(type)) throw unreadableAt("type", "not-this-type");
      return { allowed: true, value: awaitFile(id, call.body, circumstances) };
    },
  });
  const file = StoredFile.parse(matter.state);
  const post = await formFor(office, file);
  return { body: { ...toldFile(file), ...(post && { post }) }, version: matter.version, location: `/files/${file.id}` };
});
