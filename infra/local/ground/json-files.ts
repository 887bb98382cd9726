import { readFileSync, renameSync, writeFileSync } from "node:fs";
import type * as z from "zod/mini";

export const readJson = <Schema extends z.ZodMiniType>(file: string, schema: Schema): z.infer<Schema> =>
  schema.parse(JSON.parse(readFileSync(file, "utf8")));

/** Replaces a file whole, or not at all; what is kept holds a signing key and people's own words, so only its owner may read it. */
export const keepJson = (file: string, value: unknown): void => {
  writeFileSync(`${file}.new`, JSON.stringify(value), { mode: 0o600 });
  renameSync(`${file}.new`, file);
};
