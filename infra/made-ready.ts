import { brotliCompressSync } from "node:zlib";
import type { Plugin } from "esbuild";

/** A value as code: packed where that is worth unpacking. */
const written = (json: string): string => {
  const packed = brotliCompressSync(json).toString("base64");
  return json.length < 10_000 ? json : `JSON.parse(brotliDecompressSync(Buffer.from("${packed}", "base64")))`;
};

/** The API's OpenAPI document and the guide's texts depend on nothing but the sources: they are worked out here, and bundled packed where they are long. */
const readyMade: Plugin = {
  name: "ready-made",
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]shared[\\/](contract[\\/]document|guide[\\/]guide)\.ts$/ }, async ({ path }) => {
      const made = Object.entries(await import(path)).map(
        ([name, value]) => `export const ${name} = ${written(JSON.stringify(value))};`,
      );
      return { contents: [`import { brotliDecompressSync } from "node:zlib";`, ...made].join("\n") };
    });
  },
};

/** The contract's examples are for its description alone, which is worked out here: a function carries none. */
const noExamples: Plugin = {
  name: "no-examples",
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]contract[\\/][\w-]+[\\/]examples\.ts$/ }, async ({ path }) => ({
      contents: Object.keys(await import(path))
        .map((name) => `export const ${name} = {};`)
        .join("\n"),
    }));
  },
};

/** Files that are read beside the sources stand in a bundle as they were when it was made. */
const writtenIn: Plugin = {
  name: "written-in",
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]pages[\\/]kept-bytes\.ts$/ }, async ({ path }) => {
      const { keptBytes } = await import(path);
      const written = Object.entries<Uint8Array>(keptBytes).map(
        ([name, bytes]) => `${JSON.stringify(name)}: Buffer.from("${Buffer.from(bytes).toString("base64")}", "base64")`,
      );
      return { contents: `export const keptBytes = { ${written.join(", ")} };` };
    });
  },
};

/** What a bundle holds as it was worked out or read when it was made. */
export const madeReady: readonly Plugin[] = [readyMade, noExamples, writtenIn];
