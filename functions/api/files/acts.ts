import { askForFile } from "#committee/files/asked";
import { mayBring, purposes, StoredFile } from "#committee/files/files";
import { files } from "#committee/files/kind";
import { fileMatter } from "#committee/files/matter";
import type { Asked } from "#committee/kernel/act";
import { fileRoutes as routes } from "#contract/files/files";
import { readFile } from "#functions/api/files/read";
import { readReceipt } from "#functions/api/files/receipt";
import { showFile } from "#functions/api/files/show";
import { toldFile } from "#functions/api/files/told";
import type { Endpoint } from "#functions/api/kernel/endpoint";
import { serving } from "#functions/api/kernel/serving";
import { unreadableAt } from "#functions/api/kernel/unreadable";
import { formFor } from "#functions/files/form-for";

const { creates } = serving(files, fileMatter);

/** What answers each act on a file. */
export const fileEndpoints = {
  showFile,
  readFile,
  readReceipt,
  askForFile: creates(routes.askForFile, {
    isOwn: ({ roles }, { body: { purpose } }) => mayBring(roles, purpose),
    also: async ({ call: { body } }) => {
      if (!purposes[body.purpose].types.includes(body.type)) throw unreadableAt("type", "not-this-type");
    },
    decide: (id, { call, circumstances }) => askForFile(id, call.body, circumstances),
    tell: async (matter, { office }) => {
      const file = StoredFile.parse(matter.state);
      const post = await formFor(office, file);
      return { ...toldFile(file), ...(post && { post }) };
    },
  }),
} satisfies { readonly [Name in Asked<typeof fileMatter.acts>]: Endpoint<(typeof routes)[Name]> };
