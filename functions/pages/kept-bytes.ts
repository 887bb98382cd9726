import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);

const fontFiles = ["arabic-400", "arabic-700", "latin-400", "latin-700"].map(
  (cut) => `@fontsource/noto-sans-arabic/files/noto-sans-arabic-${cut}-normal.woff2`,
);

const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

const read = async (file: string) => [nameOf(file), await readFile(file)] as const;

/** By name, the files that the portal shows as they are. Read here; a bundle, which has no such files, has them written in. */
export const keptBytes: Readonly<Record<string, Uint8Array>> = Object.fromEntries(
  await Promise.all([...fontFiles, "../../checkers/journal.mjs"].map((file) => read(resolve(file)))),
);
