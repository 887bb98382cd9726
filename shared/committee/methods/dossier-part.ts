import * as z from "zod/mini";
import { FileType, LARGEST } from "#committee/files/files";
import { Words } from "#committee/kernel/words";

/** A part that a dossier must have: what it is, the types of file that are taken for it, and the largest, in bytes. */
export const DossierPart = z.readonly(
  z.strictObject({
    name: Words,
    types: z.readonly(z.array(FileType).check(z.minLength(1), z.maxLength(FileType.options.length))),
    largest: z.int().check(z.minimum(1), z.maximum(LARGEST)),
  }),
);
export type DossierPart = z.infer<typeof DossierPart>;
