import * as z from "zod/mini";
import { again } from "#functions/again";
import { checkFile } from "#functions/files/check";
import { fileUnder } from "#functions/files/vault-key";
import type { CheckOffice } from "#functions/offices";
import { dossiersOffice, lazily } from "#functions/secretariat";

/** What S3 tells by the bus of an object that has come, of which a key and a version is all that is believed. */
const Came = z.object({
  detail: z.object({ object: z.object({ key: z.string(), "version-id": z.string() }) }),
});

/** A file arrived: it is checked before anyone can read it. Who keeps coming first has checked it as well. */
export const dossiers =
  (office: CheckOffice) =>
  async (event: unknown): Promise<void> => {
    const { key, "version-id": version } = Came.parse(event).detail.object;
    await again(() => checkFile(office, { id: fileUnder(key), version }));
  };

export const handler = lazily(dossiersOffice, dossiers);
