import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type * as z from "zod/mini";
import { keepJson, readJson } from "#infra/local/ground/json-files";

/** What the stand-ins keep from one start to the next. */
export type Memory = Readonly<{
  recall: <Schema extends z.ZodMiniType>(name: string, schema: Schema) => z.infer<Schema> | undefined;
  keep: (name: string, value: unknown) => void;
}>;

export const noMemory: Memory = { recall: () => undefined, keep: () => undefined };

/** Files of a folder, one a name. */
export const createMemory = (folder: string): Memory => {
  mkdirSync(folder, { recursive: true });
  const file = (name: string) => join(folder, `${name}.json`);
  return {
    recall: (name, schema) => (existsSync(file(name)) ? readJson(file(name), schema) : undefined),
    keep: (name, value) => keepJson(file(name), value),
  };
};
