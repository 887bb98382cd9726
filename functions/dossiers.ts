import * as z from "zod/mini";
import type { Outcome } from "#committee/files/scans";
import { type Checked, checkFile } from "#functions/files/check";
import { takeScan } from "#functions/files/scan";
import { fileUnder } from "#functions/files/vault-key";
import { patiently } from "#functions/kernel/again";
import type { CheckOffice } from "#functions/kernel/offices";
import { dossiersOffice } from "#functions/secretariat/dossiers";
import { lazily } from "#functions/secretariat/lazily";

/** What S3 tells by the bus of an object that has come, of which the key is all that is believed. */
const Came = z.object({
  "detail-type": z.literal("Object Created"),
  detail: z.object({ object: z.object({ key: z.string() }) }),
});

/** What is told by the bus of a version of an object that was looked through for threats. */
const Scanned = z.object({
  "detail-type": z.literal("GuardDuty Malware Protection Object Scan Result"),
  detail: z.object({
    s3ObjectDetails: z.object({ objectKey: z.string(), versionId: z.optional(z.string()) }),
    scanResultDetails: z.object({ scanResultStatus: z.string() }),
  }),
});
type Scanned = z.infer<typeof Scanned>;

const Told = z.discriminatedUnion("detail-type", [Came, Scanned]);

/** What it came to, by the scanner's own names; any other is tried again. */
const outcomes: Readonly<Record<string, Outcome>> = {
  NO_THREATS_FOUND: "clean",
  THREATS_FOUND: "threat",
  UNSUPPORTED: "not-scannable",
};

const scanned = (office: CheckOffice, { s3ObjectDetails, scanResultDetails }: Scanned["detail"]) => {
  const { objectKey, versionId: version } = s3ObjectDetails;
  const outcome = outcomes[scanResultDetails.scanResultStatus] ?? "failed";
  return takeScan(office, { id: fileUnder(objectKey), outcome, version });
};

/** A file arrived, or was looked through for threats: nobody can read it before both. Many parts of a dossier may come at once. */
export const dossiers =
  (office: CheckOffice) =>
  async (event: unknown): Promise<void> => {
    const told = Told.parse(event);
    const look = (): Promise<Checked> =>
      told["detail-type"] === "Object Created"
        ? checkFile(office, fileUnder(told.detail.object.key))
        : scanned(office, told.detail);
    const outcome = await patiently(look, office.rest);
    if (outcome === "overtaken") throw new Error("A file was overtaken too often: it is told again");
  };

/** What opens PDFs is large: this function alone brings it along, and loads it with the first that comes. */
const paged: CheckOffice["paged"] = async (bytes) => (await import("#functions/files/paged")).paged(bytes);

export const handler = lazily(dossiersOffice, (office) => dossiers({ ...office, paged }));
