import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type * as z from "zod/mini";

/** What the stand-ins keep from one start to the next. */
export type Memory = Readonly<{
  recall: <Schema extends z.ZodMiniType>(name: string, schema: Schema) => z.infer<Schema> | undefined;
  keep: (name: string, value: unknown) => void;
}>;

export const noMemory: Memory = { recall: () => undefined, keep: () => undefined };

/** Files of a folder, replaced whole; they hold a signing key, so only their owner may read them. */
export const createMemory = (folder: string): Memory => {
  mkdirSync(folder, { recursive: true });
  const file = (name: string) => join(folder, `${name}.json`);
  return {
    recall: (name, schema) => {
      const found = existsSync(file(name)) ? readFileSync(file(name), "utf8") : undefined;
      return found === undefined ? undefined : schema.parse(JSON.parse(found));
    },
    keep: (name, value) => {
      writeFileSync(`${file(name)}.new`, JSON.stringify(value), { mode: 0o600 });
      renameSync(`${file(name)}.new`, file(name));
    },
  };
};
