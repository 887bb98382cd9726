import { awaitFile } from "#committee/files/acts";
import { mayBring, purposes, StoredFile } from "#committee/files/files";
import * as contract from "#contract/files/files";
import { createWith } from "#functions/api/create";
import { endpoint } from "#functions/api/endpoint";
import { toldFile } from "#functions/api/files/told";
import { halt, standingOf } from "#functions/api/standing";
import { unreadableAt } from "#functions/api/unreadable";
import { formFor } from "#functions/files/form-for";
import { files } from "#functions/matters";

export const askForFile = endpoint(contract.askForFile, async (office, call) => {
  const { purpose, type } = call.body;
  const standing = await standingOf(office, call, []);
  if (!mayBring(standing.roles, purpose)) halt(standing, "not-allowed");
  const { matter } = await createWith(office, call, {
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
